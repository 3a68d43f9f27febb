import { Asked } from '../../iam/asked';
import type { Condition } from '../../iam/conditions/condition';
import { scan } from '../../iam/conditions/variable';
import type { Token } from '../../iam/match/token';
import type { PolicySet } from '../../iam/policy/policy';
import { withStatements } from '../../iam/policy/rewrite';
import type { Statement } from '../../iam/policy/statement';
import { sendingOf } from '../../iam/principal/sent';
import type { AuthorizationRequest } from '../../iam/request';
import { walk } from '../../iam/walk';

/** What PutEvents sets no tags with, and what it does not hold when nobody calls for the caller. */
const NEVER = /^aws:(requesttag\/|tagkeys$|calledvia|sourceowner$)/;

/** A request, and the keys in lower case of which somebody told that AWS does not send them. */
interface Telling {
  readonly asked: Asked;
  readonly absent: ReadonlySet<string>;
}

/**
 * Whether AWS sends a key with this request while nothing here tells its value. A caller's own call
 * holds no source; the account or service that sends for a rule does (UG condition keys).
 */
function isUntold(key: string, { asked, absent }: Telling): boolean {
  if (asked.value(key) !== undefined || absent.has(key) || NEVER.test(key)) return false;
  const sending = sendingOf(key);
  if (sending === undefined) return false;
  return sending !== 'service' || asked.value('events:eventbusinvocation') === 'true';
}

/**
 * The keys in conditions and variables of these policies that AWS sends with the request and whose
 * values nothing here tells: by their names in lower case as the policies write them.
 *
 * @param absent keys in lower case that AWS does not send with it
 */
export function untoldKeys(
  policies: PolicySet,
  request: AuthorizationRequest,
  absent: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const asked = new Asked(request, {});
  const keys = new Map<string, string>();
  walk(policies, (policy) => {
    const { allows, denies } = policy.plan(asked.action);
    for (const statement of [...denies, ...allows]) {
      for (const name of untoldOf(statement, { asked, absent })) keys.set(name.toLowerCase(), name);
    }
  });
  return keys;
}

/**
 * The same policies as if the untold keys held whatever helps the caller, or what does not.
 *
 * @param helps by key in lower case
 */
export function supposing(
  policies: PolicySet,
  request: AuthorizationRequest,
  absent: ReadonlySet<string>,
  helps: (key: string) => boolean,
): PolicySet {
  const telling = { asked: new Asked(request, {}), absent };
  return withStatements(policies, ({ statements }) =>
    statements.flatMap((statement) => {
      const keys = untoldOf(statement, telling).map((key) => key.toLowerCase());
      if (keys.length === 0) return [statement];
      const applies = statement.effect === 'Allow' ? keys.every(helps) : !keys.some(helps);
      return applies ? [loosened(statement, telling)] : [];
    }),
  );
}

/** A statement without what untold keys decide in it. */
function loosened(statement: Statement, telling: Telling): Statement {
  const conditions = statement.conditions.filter(
    (condition) => untoldIn(condition, telling).length === 0,
  );
  if (untoldOfResource(statement, telling).length === 0) return { ...statement, conditions };
  return { ...statement, conditions, anyResource: true };
}

function untoldOf(statement: Statement, telling: Telling): readonly string[] {
  return [
    ...statement.conditions.flatMap((condition) => untoldIn(condition, telling)),
    ...untoldOfResource(statement, telling),
  ];
}

function untoldOfResource({ resource }: Statement, telling: Telling): readonly string[] {
  return resource.values.flatMap(({ segments }) =>
    segments.flatMap((segment) => untoldVariables(segment, telling)),
  );
}

function untoldIn({ key, keyText, values }: Condition, telling: Telling): readonly string[] {
  const variables = values
    // A document of the old version has no variables: its texts stay as they are.
    .filter(({ text, resolved }) => text.includes('${') && resolved(telling.asked) !== text)
    .flatMap(({ text }) => scan(text, { variables: true, wildcards: false }));
  const own = isUntold(key, telling) ? [keyText] : [];
  return [...own, ...untoldVariables(variables, telling)];
}

/** By their names as written. */
function untoldVariables(tokens: readonly Token[], telling: Telling): readonly string[] {
  return tokens.flatMap((token) =>
    token.kind === 'variable' && isUntold(token.key, telling)
      ? [token.source.replace(/^\$\{\s*|\s*[,}].*$/gs, '')]
      : [],
  );
}
