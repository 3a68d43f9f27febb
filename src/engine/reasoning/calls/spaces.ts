import { busAddress, busArn, ruleArn } from '../../eventbridge/arn';
import type { CallSite } from '../../eventbridge/call';
import { Asked } from '../../iam/asked';
import { scan } from '../../iam/conditions/variable';
import { splitSegments } from '../../iam/match/segment';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import { eventsAction, eventsResourceTypes } from '../../reference';
import type { Budget } from '../base/budget';
import type { Roster } from '../model/placed';
import { type Shape, type Space, settled, withContext } from '../model/space';
import { resourceSteps } from '../strings/pattern';
import { shapeOf } from './shapes';

const REGION = 'aws:requestedregion';
const REGIONS = ['us-east-1', 'eu-west-1'];
const MOST_SPACES = 24;

/**
 * All requests for an action by the site's caller on the resources of the site's account. They are
 * split where one key's value decides what another is compared with: variables, and the region.
 */
export function spacesOf(
  action: string,
  site: CallSite,
  rosters: readonly Roster[],
  readings: Readings,
  budget: Budget,
): Space[] {
  const { partition, account } = busAddress(site.bus, site);
  const base: AuthorizationRequest = {
    principal: site.principal,
    action,
    resource: resourcesOf(action, site)[0] ?? '*',
    ...(!action.startsWith('events:') && { resourceAccount: account }),
    context: new Map(),
  };
  const globs = globsOf(action, partition, account);
  return splits(base, site, rosters, readings, budget).map(({ request, absent }): Space => {
    const region = request.context.get(REGION);
    const pinned = globs.map((glob) =>
      typeof region === 'string' && region !== '' ? glob.replace('${Region}', region) : glob,
    );
    return {
      action: action.toLowerCase(),
      base: request,
      asked: new Asked(request, readings),
      resource: resourceShape(pinned, resourcesOf(action, site)),
      shape: (key) => (absent.has(key) ? undefined : shapeOf(key, action.toLowerCase(), site)),
    };
  });
}

function resourceShape(globs: readonly string[], nice: readonly string[]): Shape {
  const domain = globs.map((glob) => {
    const open = glob
      .replace('${Region}', '?*')
      .replace(/\$\{[^}]*\}/g, '*')
      .replace(/([^?])\*$/, '$1?*');
    const tokens = scan(open, { variables: false, wildcards: true });
    return resourceSteps(
      splitSegments(tokens, 6).map((s) => s.filter((t) => t.kind !== 'variable')),
    ).map((step) => (step.kind === 'units' ? step : { ...step, colon: false }));
  });
  const tests = globs.map((glob) => {
    const escaped = glob
      .replace(/[.*+?^()|[\]\\]/g, '\\$&')
      .replace('${Region}', '[^:]+')
      .replace(/\$\{[^}]*\}/g, '[^:]*');
    return new RegExp(`^${escaped.replace(/\*$/, '+')}$`, 's');
  });
  return {
    absent: false,
    one: true,
    least: Infinity,
    accepts: (text) => tests.some((test) => test.test(text)),
    domain,
    ...(globs.length === 0 && { closed: ['*'] }),
    nice,
  };
}

/** The ARNs that requests for the action can name, variables in the place of what differs. */
function globsOf(action: string, partition: string, account: string): string[] {
  const known = action.startsWith('events:') ? eventsAction(action) : undefined;
  const service = action.split(':')[0] ?? '';
  const templates = known
    ? eventsResourceTypes
        .filter(({ name }) => known.resourceTypes.includes(name))
        .map(({ arn }) => arn)
        .filter((arn) => arn.startsWith('arn:${Partition}:events:'))
    : [
        `arn:\${Partition}:${service}:\${Region}:\${Account}:\${Name}`,
        `arn:\${Partition}:${service}:::\${Name}`,
      ];
  return templates.map((arn) =>
    arn.replace('${Partition}', partition).replace('${Account}', account),
  );
}

/** Resources that read well; the site's own first. */
function resourcesOf(action: string, site: CallSite): string[] {
  const name = action.toLowerCase();
  const types = eventsAction(action)?.resourceTypes ?? [];
  const bus = busAddress(site.bus, site);
  const custom = { ...bus, name: 'my-bus' };
  const fallback = { ...bus, name: 'default' };
  if (name === 'events:putevents') return [fallback, bus, custom].map(busArn);
  if (types.some((type) => type.startsWith('rule-on'))) {
    return [
      ruleArn(bus, site.rule),
      ruleArn(bus, 'OtherRule'),
      ruleArn(fallback, site.rule),
      ruleArn(custom, site.rule),
      ruleArn(
        { ...bus, region: site.region === REGIONS[1] ? 'us-east-1' : 'eu-west-1' },
        site.rule,
      ),
    ];
  }
  if (types.includes('event-bus')) return [busArn(bus), busArn(custom)];
  return [];
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
    const regions = new Set([site.region, ...textsFor(REGION), ...REGIONS]);
    const plain = [...regions].filter((region) => /^[a-z0-9-]+$/.test(region));
    if (plain.length < regions.size) budget.limit({ kind: 'too-many-cases', key: REGION });
    all = all.flatMap(({ request, absent }) =>
      plain.map((region) => ({ request: withContext(request, [[REGION, region]]), absent })),
    );
  }
  if (all.length > MOST_SPACES) budget.limit({ kind: 'too-many-cases' });
  return all.slice(0, MOST_SPACES);
}

/** Keys, in lower case, whose values policies compare others with. */
function variableKeys(rosters: readonly Roster[]): Set<string> {
  const keys = new Set<string>();
  for (const { placed } of rosters) {
    for (const { statement, variables } of placed) {
      if (!variables) continue;
      const texts = [
        ...statement.conditions.flatMap(({ values }) => values.map(({ text }) => text)),
        ...statement.resource.values.map(({ text }) => text),
      ];
      for (const text of texts) {
        for (const token of scan(text, { variables: true, wildcards: true })) {
          if (token.kind === 'variable') keys.add(token.key);
        }
      }
    }
  }
  return keys;
}
