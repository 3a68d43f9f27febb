import type { Decision, PolicyType } from '../decision';
import type { Readings } from '../readings';
import type { WrittenPolicies, WrittenRequest } from './case';
import { conditionHolds } from './twin-condition';
import { fitsGlob, fitsResource } from './twin-match';
import { type Hold, heldBy, isLinkedRole, isRoot, isService, listedWhole } from './twin-principal';

/** A statement as JSON; the twin reads documents that IAM takes and no others. */
interface WrittenStatement {
  readonly Effect: string;
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Action?: string | string[];
  readonly NotAction?: string | string[];
  readonly Resource?: string | string[];
  readonly NotResource?: string | string[];
  readonly Condition?: Record<string, Record<string, unknown>>;
}

interface World {
  readonly request: WrittenRequest;
  readonly readings: Readings;
  readonly bounded: boolean;
}

/**
 * The evaluator once more: slow, obvious, written from the rules alone and sharing nothing with the
 * real one. It reads JSON again for every request and asks every statement of every policy.
 */
export function twinDecide(
  policies: WrittenPolicies,
  request: WrittenRequest,
  readings: Readings,
): Decision {
  const caller = request.principal;
  const bare = isService(caller) || caller === '*' || isRoot(caller);
  const [byIdentity, byBoundary, bySession] = bare
    ? [[], [], []]
    : [policies.identity ?? [], policies.boundary ?? [], policies.session ?? []];
  const bounded = byBoundary.length > 0;
  const world: World = { request, readings, bounded };
  const scp = isService(caller) || isLinkedRole(caller) ? [] : (policies.scp ?? []);
  const rcp = isLinkedRole(caller) ? [] : (policies.rcp ?? []);
  const ask = (documents: readonly unknown[], type: PolicyType): Hold[] =>
    documents.flatMap((document) => holdsOf(document, type, 'Allow', world));
  const denied = (documents: readonly unknown[], type: PolicyType): boolean =>
    documents.some((document) => holdsOf(document, type, 'Deny', world).length > 0);

  const resource = policies.resource === undefined ? [] : [policies.resource];
  const anyDeny =
    denied(byIdentity, 'identity') ||
    denied(resource, 'resource') ||
    denied(byBoundary, 'boundary') ||
    denied(bySession, 'session') ||
    denied(scp.flat(), 'scp') ||
    denied(rcp.flat(), 'rcp');
  if (anyDeny) return 'explicitDeny';
  if (rcp.some((level) => ask(level, 'rcp').length === 0)) return 'implicitDeny';
  if (scp.some((level) => ask(level, 'scp').length === 0)) return 'implicitDeny';

  const identity = isRoot(caller) || ask(byIdentity, 'identity').length > 0;
  const granted = ask(resource, 'resource');
  const limited =
    (bounded && ask(byBoundary, 'boundary').length === 0) ||
    (bySession.length > 0 && ask(bySession, 'session').length === 0);
  const yes = (allowed: boolean): Decision => (allowed ? 'allowed' : 'implicitDeny');
  if (isService(caller)) return yes(granted.some((hold) => hold !== 'account'));
  const own = caller.split(':')[4] || undefined;
  const owner = request.resourceAccount ?? (request.resource.split(':')[4] || undefined);
  if (own !== undefined && owner !== undefined && own !== owner) {
    return yes(granted.length > 0 && identity && !limited);
  }
  if (granted.includes('directly')) return 'allowed';
  return yes((identity || granted.includes('grants')) && !limited);
}

/** How the statements of one effect that apply hold the caller; one entry for each. */
function holdsOf(document: unknown, type: PolicyType, effect: string, world: World): Hold[] {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const { Version, Statement } = JSON.parse(text);
  const statements: WrittenStatement[] = Array.isArray(Statement) ? Statement : [Statement];
  return statements
    .filter((statement) => statement.Effect === effect)
    .filter((statement) => applies(statement, type, Version === '2012-10-17', world))
    .map((statement) => holdOf(statement, world))
    .filter((hold) => hold !== 'none');
}

function applies(
  statement: WrittenStatement,
  type: PolicyType,
  variables: boolean,
  world: World,
): boolean {
  const { request } = world;
  const actions = listOf(statement.Action ?? statement.NotAction);
  const covered = actions.some((action) =>
    fitsGlob(action.toLowerCase(), request.action.toLowerCase()),
  );
  if (covered !== (statement.Action !== undefined)) return false;
  const completes = type === 'identity' || type === 'boundary' || type === 'scp';
  const results = listOf(statement.Resource ?? statement.NotResource).map((pattern) =>
    fitsResource(pattern, request, { variables, completes }),
  );
  if (statement.Resource !== undefined && !results.includes('fits')) return false;
  if (statement.NotResource !== undefined && results.some((result) => result !== 'differs')) {
    return false;
  }
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      conditionHolds(operator, key, listOf(values).map(String), {
        request,
        readings: world.readings,
        variables,
      }),
    ),
  );
}

function holdOf(statement: WrittenStatement, { request, bounded }: World): Hold {
  const caller = request.principal;
  if (statement.Principal !== undefined) {
    const byArn = Object.entries(statement.Condition ?? {}).some(
      ([operator, keys]) =>
        !/Not|^Null$|:Null$/.test(operator) &&
        Object.keys(keys).some((key) => key.toLowerCase() === 'aws:principalarn'),
    );
    return heldBy(statement.Principal, caller, byArn);
  }
  if (statement.NotPrincipal === undefined) return 'grants';
  if (statement.Effect === 'Allow') {
    return heldBy(statement.NotPrincipal, caller, false) === 'none' ? 'grants' : 'none';
  }
  return !bounded && listedWhole(statement.NotPrincipal, caller) ? 'none' : 'grants';
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}
