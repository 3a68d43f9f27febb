import type { Asked } from '../../iam/asked';
import type { Condition } from '../../iam/conditions/condition';
import type { OperatorKind } from '../../iam/conditions/operator';
import { resolve, scan } from '../../iam/conditions/variable';
import { splitSegments } from '../../iam/match/segment';
import type { PlainToken } from '../../iam/match/token';
import type { Statement } from '../../iam/policy/statement';
import { arnSteps, foldedSteps, globSteps, type Pattern, resourceSteps } from '../strings/pattern';

/** What some values of a policy say about one value of a request: the test, and what tells values apart. */
export interface Predicate {
  /** Predicates with one signature are one. */
  readonly signature: string;
  /** `text`, or the kind of operator whose values are read into another form. */
  readonly kind: 'text' | OperatorKind;
  /** The ordinary evaluator's answer, before any negation. */
  readonly holds: (value: string) => boolean;
  /** It holds where its literals and patterns do not match: `NotResource`. */
  readonly complement: boolean;
  readonly literals: readonly string[];
  readonly patterns: readonly Pattern[];
  /** Texts of policy values with wildcards, to be filled for nicer examples. */
  readonly globs: readonly string[];
  /** Texts that are compared without regard to case. */
  readonly folded: readonly string[];
  /** The values as written, variables replaced. */
  readonly texts: readonly string[];
}

/** The predicate of a condition's values; `variables` as the document's version has it. */
export function conditionPredicate(
  condition: Condition,
  variables: boolean,
  asked: Asked,
): Predicate {
  const { operator, values, equalsAny } = condition;
  const texts = values.map((value) => value.text);
  const base = operator.base.replace('Not', '').replace(/^ArnLike$/, 'ArnEquals');
  const text = operator.kind === 'String' || operator.kind === 'Arn';
  const found = {
    literals: [] as string[],
    patterns: [] as Pattern[],
    globs: [] as string[],
    folded: [] as string[],
  };
  const wildcards = operator.kind === 'Arn' || operator.base.endsWith('Like');
  const folded = operator.base.endsWith('IgnoreCase');
  for (const value of text ? texts : []) {
    const tokens = resolve(scan(value, { variables, wildcards }), asked);
    if (!tokens) continue;
    const plain = tokens.every((token) => token.kind === 'text');
    const whole = tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
    if (folded && whole.toLowerCase() !== whole.toUpperCase()) {
      found.patterns.push(foldedSteps(whole));
      found.folded.push(whole);
    } else if (plain) found.literals.push(whole);
    else if (operator.kind === 'Arn') addArn(tokens, found.patterns);
    else found.patterns.push(globSteps(tokens));
    if (!plain) found.globs.push(value);
  }
  return {
    ...found,
    signature: `${base}${variables ? '$' : ''}${JSON.stringify([...new Set(texts)].sort())}`,
    kind: text ? 'text' : operator.kind,
    holds: (value) => equalsAny(value, asked),
    complement: false,
    texts,
  };
}

/** Only what begins with `arn` is an ARN, whatever a wildcard in its place would take. */
function addArn(tokens: readonly PlainToken[], patterns: Pattern[]): void {
  const segments = splitSegments(tokens, 6);
  if (segments.length === 6) patterns.push(arnSteps(segments));
}

/** The predicate of a statement's `Resource` or `NotResource`, over the ARNs of requests. */
export function resourcePredicate(
  { resource }: Statement,
  asked: Asked,
  holds: (text: string) => boolean,
): Predicate {
  const patterns: Pattern[] = [];
  const literals: string[] = [];
  for (const { segments, completed } of resource.values) {
    const plain = segments.map((segment) => resolve(segment, asked));
    if (!plain.every((segment) => segment !== undefined)) continue;
    patterns.push(resourceSteps(plain));
    const missing = Array.from({ length: 6 - plain.length }, () => [STAR]);
    if (completed) patterns.push(resourceSteps([...plain, ...missing]));
    if (plain.flat().every((token) => token.kind === 'text')) {
      literals.push(
        plain.map((s) => s.map((t) => (t.kind === 'text' ? t.text : '')).join('')).join(':'),
      );
    }
  }
  const texts = resource.values.map((value) => value.text);
  return {
    // The same text says another thing in a document of another type or version.
    signature: `${resource.negated}${JSON.stringify(resource.values.map(({ segments, completed }) => [segments, completed]))}`,
    kind: 'text',
    holds,
    complement: resource.negated,
    literals,
    patterns,
    globs: texts.filter((text) => /[*?]/.test(text)),
    folded: [],
    texts,
  };
}

const STAR: PlainToken = { kind: 'star' };
