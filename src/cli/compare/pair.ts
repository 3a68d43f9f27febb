import {
  type CallSite,
  type JsonNode,
  type PolicySet,
  parseJson,
  type Readings,
} from '../../engine';
import { complain, type Findings, fail } from '../findings';
import { type PrintedDiagnostic, printDiagnostic } from '../place';
import { readPolicies, readPolicy } from '../policies';
import { readReadings } from '../readings';
import { siteOf } from '../site';
import { itemsOf, memberOf, sourceOf } from '../source';

/** Two callers' policies and what is asked about them. */
export interface Pair {
  readonly a: PolicySet;
  readonly b: PolicySet;
  readonly site: CallSite;
  readonly readings: Readings;
  /** None: all that the policies speak about. */
  readonly actions: readonly string[];
  readonly diagnostics: readonly PrintedDiagnostic[];
  /** What IAM would answer to the first document that it refuses. */
  readonly refusal: string | undefined;
  /** Nothing stands in the way of an answer. */
  readonly ok: boolean;
}

/** What the command's options say, for every pair that does not say it itself. */
export interface Beside {
  readonly site: Partial<CallSite>;
  readonly actions: readonly string[];
}

/** A document of either side: the name that diagnostics give it, and its text. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Reads two documents. Anything whatsoever will do; `ok` is false when they cannot be compared. */
export function readPair(a: Source, b: Source, beside: Beside): Pair {
  const found: Findings = { diagnostics: [], ok: true };
  const sides = { a: readSide(a, found), b: readSide(b, found) };
  return pairOf(sides, siteOf(undefined, beside.site), {}, beside.actions, found);
}

/** Reads one line of `--ndjson`; `ok` is false when it cannot be answered. */
export function readPairLine(line: string, beside: Beside): Pair {
  const found: Findings = { diagnostics: [], ok: true };
  const { root, diagnostics } = parseJson(line);
  for (const each of diagnostics) complain(found, printDiagnostic(each, 'line', line, root));
  const usable = found.ok ? root : undefined;
  if (found.ok && root?.kind !== 'object') {
    fail(found, 'pair-not-an-object', 'A pair is a JSON object with `a` and `b`');
  }
  const side = (name: 'a' | 'b'): PolicySet => {
    const node = memberOf(usable, name);
    if (node) return readSide({ name, text: sourceOf(line, node) }, found);
    if (usable?.kind === 'object')
      fail(found, 'pair-without-policy', `The pair has no \`${name}\``);
    return {};
  };
  const sides = { a: side('a'), b: side('b') };
  const own = actionsOf(memberOf(usable, 'actions'), found);
  const readings = readReadings(memberOf(usable, 'readings'), found);
  const actions = own.length > 0 ? own : beside.actions;
  return pairOf(sides, siteOf(usable, beside.site), readings, actions, found);
}

function pairOf(
  sides: Pick<Pair, 'a' | 'b'>,
  site: CallSite,
  readings: Readings,
  actions: readonly string[],
  found: Findings,
): Pair {
  for (const action of actions) {
    if (/^[a-z\d-]+:[a-z\d]+$/i.test(action)) continue;
    fail(
      found,
      'action-name',
      `\`${action}\` is not the name of one action, as \`events:PutRule\` is`,
    );
  }
  const { diagnostics, refusal, ok } = found;
  return { ...sides, site, readings, actions: [...new Set(actions)], diagnostics, refusal, ok };
}

/** Documents are identity policies; an object of lists is all of a caller's policies. */
function readSide({ name, text }: Source, found: Findings): PolicySet {
  const { root, diagnostics } = parseJson(text);
  if (diagnostics.length === 0 && root && isPolicies(root)) {
    return readPolicies(text, root, found, `${name}.`);
  }
  if (diagnostics.length === 0 && root?.kind === 'array' && root.items.length > 0) {
    const policies = root.items.map((item, at) =>
      readPolicy(sourceOf(text, item), `${name}[${at}]`, 'identity', found),
    );
    return { identity: policies };
  }
  return { identity: [readPolicy(text, name, 'identity', found)] };
}

const TYPES = ['identity', 'resource', 'boundary', 'session', 'scp', 'rcp'];

function isPolicies(root: JsonNode): boolean {
  const names = root.kind === 'object' ? root.members.map(({ key }) => key) : [];
  return names.some((each) => TYPES.includes(each)) && !names.includes('Statement');
}

function actionsOf(node: JsonNode | undefined, found: Findings): string[] {
  return itemsOf(node).flatMap((item) => {
    if (item.kind === 'string') return [item.value];
    fail(found, 'action-name', '`actions` is a list of names such as `events:PutRule`');
    return [];
  });
}
