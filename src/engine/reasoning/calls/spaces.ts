import { partitionOf } from '../../eventbridge/arn';
import type { CallSite } from '../../eventbridge/call';
import { Asked } from '../../iam/asked';
import { scan } from '../../iam/conditions/variable';
import { splitSegments } from '../../iam/match/segment';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import type { Budget } from '../base/budget';
import type { Roster } from '../model/placed';
import { type Shape, type Space, settled, withContext } from '../model/space';
import { globSteps, type Pattern, resourceSteps, type Step } from '../strings/pattern';
import { partitionsOf, realmsOf } from './realms';
import { REGION, regionsOf } from './regions';
import { located, resourcesOf, sampleOf, templatesOf } from './resources';
import { shapeOf } from './shapes';
import { variableKeys } from './variables';

const MOST_SPACES = 24;

/**
 * All requests for an action by the site's caller, on resources of every account and region. They are
 * split where one key's value decides what another is compared with: variables, and the region; and
 * by whose the resources are, since that decides which policies are asked.
 */
export function spacesOf(...asked: Question): Space[] {
  const [, , rosters] = asked;
  const carried = rosters.some(({ placed }) =>
    placed.some(({ place }) => place.type === 'resource'),
  );
  return allSpaces(...asked).filter(({ foreign }) => !foreign || carried);
}

/** Those on resources of accounts whose policies are not at hand. */
export function foreignSpacesOf(...asked: Question): Space[] {
  return allSpaces(...asked).filter(({ foreign }) => foreign);
}

type Question = [
  action: string,
  site: CallSite,
  rosters: readonly Roster[],
  readings: Readings,
  budget: Budget,
];

function allSpaces(...[action, site, rosters, readings, budget]: Question): Space[] {
  const partitions = partitionsOf(site, rosters);
  const carried = rosters.some(({ placed }) => placed.some(({ source }) => source.carried));
  const realms = realmsOf(site, rosters, budget);
  return realms.flatMap((realm, index) =>
    templatesOf(action, carried)
      .filter(({ owned }) => owned || index === 0)
      .flatMap(({ templates }): Space[] => {
        const nice = resourcesOf(action, site, realm.sample);
        const at = (partition: string) =>
          templates.flatMap((arn) => located(arn, partition, realm));
        const globs = [...new Set(partitions.flatMap(at))];
        const shapeAt = (region?: string): Shape => {
          const here = region === undefined ? globs : at(partitionOf(region));
          const pinned = here.map((glob) =>
            region === undefined ? glob : glob.replace(/[a-z-]*\$\{Region\}/, region),
          );
          return resourceShape(pinned, nice, realm.except);
        };
        const free = shapeAt();
        const base: AuthorizationRequest = {
          principal: site.principal,
          action,
          resource: nice.find(free.accepts) ?? sampleOf(globs[0], site, realm.sample),
          ...(!action.startsWith('events:') && { resourceAccount: realm.sample }),
          context: new Map(),
        };
        return splits(base, site, rosters, readings, budget).map(({ request, absent }): Space => {
          const region = request.context.get(REGION);
          return {
            action: action.toLowerCase(),
            base: request,
            asked: new Asked(request, readings),
            foreign: realm.foreign,
            resource: typeof region === 'string' && region !== '' ? shapeAt(region) : free,
            shape: (key) =>
              absent.has(key) ? undefined : shapeOf(key, action.toLowerCase(), site),
          };
        });
      }),
  );
}

/** Stands for a digit of an account. */
const DIGIT = '\ue000';
const DIGITS = Array.from({ length: 10 }, (_, digit) => 48 + digit);

function resourceShape(
  globs: readonly string[],
  nice: readonly string[],
  except: readonly string[],
): Shape {
  const tests = globs.map(testOf);
  return {
    absent: false,
    one: true,
    least: Infinity,
    accepts: (text) =>
      tests.some((test) => test.test(text)) &&
      exists(text) &&
      !except.some((each) => owns(each, text)),
    domain: globs.map(patternOf),
    ...(globs.length === 0 && { closed: ['*'] }),
    nice,
  };
}

/** The last part of an ARN of which nothing is known: it may hold colons. */
const ANYTHING = '${Name}';

function patternOf(glob: string): Pattern {
  if (glob === '*') return globSteps([{ kind: 'text', text: glob }]);
  const open = glob
    .replace('${Region}', '?*')
    .replace('${Account}', DIGIT.repeat(12))
    .replace(/\$\{[^}]*\}/g, '*')
    .replace(/([^?])\*$/, '$1?*');
  const tokens = scan(open, { variables: false, wildcards: true });
  const segments = splitSegments(tokens, 6).map((s) => s.filter((t) => t.kind !== 'variable'));
  const steps = resourceSteps(segments);
  const colons = glob.endsWith(ANYTHING) ? steps.length - 2 : steps.length;
  return steps.map((step, at): Step => {
    if (step.kind !== 'units') return { ...step, colon: at >= colons };
    return step.units[0] === DIGIT.charCodeAt(0) ? { kind: 'units', units: DIGITS } : step;
  });
}

function testOf(glob: string): RegExp {
  if (glob === '*') return /^\*$/;
  const escaped = glob
    .replace(/[.*+?^()|[\]\\]/g, '\\$&')
    .replace('${Region}', '[^:]+')
    .replace('${Account}', '\\d{12}')
    .replace(/\$\{Name\}$/, '.*')
    .replace(/\$\{[^}]*\}/g, '[^:]*');
  return new RegExp(`^${escaped.replace(/\*$/, '+')}$`, 's');
}

/** A region lies in one partition. */
function exists(arn: string): boolean {
  const [, partition, , region] = arn.split(':');
  return !region || partitionOf(region) === partition;
}

function owns(account: string, arn: string): boolean {
  return arn.split(':')[4] === account;
}

/** A way to fill what cannot vary freely. */
interface Split {
  readonly request: AuthorizationRequest;
  readonly absent: ReadonlySet<string>;
}

function splits(
  base: AuthorizationRequest,
  site: CallSite,
  rosters: readonly Roster[],
  readings: Readings,
  budget: Budget,
): Split[] {
  const conditions = rosters.flatMap(({ placed }) => placed.flatMap((p) => p.statement.conditions));
  const textsFor = (key: string): string[] =>
    conditions.filter((c) => c.key === key).flatMap(({ values }) => values.map(({ text }) => text));
  const variables = variableKeys(rosters);
  let all: Split[] = [{ request: base, absent: new Set() }];
  for (const key of variables) {
    if (key === REGION || settled(key, base, readings)) continue;
    if (!shapeOf(key, base.action.toLowerCase(), site)) continue;
    budget.limit({ kind: 'variable', key });
    const values = [...new Set([...textsFor(key), 'blue', 'green'])].slice(0, 4);
    all = all.flatMap(({ request, absent }) => [
      { request, absent: new Set([...absent, key]) },
      ...values.map((value) => ({ request: withContext(request, [[key, value]]), absent })),
    ]);
  }
  if (variables.has(REGION) || conditions.some(({ key }) => key === REGION)) {
    const regions = regionsOf(site, rosters, budget);
    all = all.flatMap(({ request, absent }) =>
      regions.map((region) => ({ request: withContext(request, [[REGION, region]]), absent })),
    );
  }
  if (all.length > MOST_SPACES) budget.limit({ kind: 'too-many-cases' });
  return all.slice(0, MOST_SPACES);
}
