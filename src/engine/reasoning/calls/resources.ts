import { busAddress, busArn, isAboutBus, PARTITIONS, ruleArn } from '../../eventbridge/arn';
import type { CallSite } from '../../eventbridge/call';
import { eventsAction, eventsResourceTypes } from '../../reference';
import type { Realm } from './realms';

/** Resources of one kind, as ARNs with variables in the place of what differs. */
export interface Templates {
  readonly templates: readonly string[];
  /** The ARNs name the account, or it is told beside them. */
  readonly owned: boolean;
}

/**
 * The ARNs that requests for the action can name.
 *
 * @param carried there is the policy of a bus, which speaks about buses and their rules alone
 */
export function templatesOf(action: string, carried: boolean): Templates[] {
  const known = action.startsWith('events:') ? eventsAction(action) : undefined;
  if (!known) return [{ templates: ELSEWHERE, owned: true }];
  const templates = eventsResourceTypes
    .filter(({ name }) => known.resourceTypes.includes(name))
    .map(({ arn }) => arn)
    .filter((arn) => arn.startsWith('arn:${Partition}:events:'));
  if (templates.length === 0) return [{ templates, owned: false }];
  const groups = new Map<string, Templates>();
  for (const arn of templates) {
    const owned = arn.includes('${Account}');
    const plain = arn.replace(/\$\{\w*\}/g, '');
    const id = `${owned}${carried && isAboutBus({ ...NOTHING, action, resource: plain })}`;
    const before = groups.get(id)?.templates ?? [];
    groups.set(id, { templates: [...before, arn], owned });
  }
  return [...groups.values()];
}

const NOTHING = { principal: '', context: new Map() };

/** Of other services nobody knows which ARNs they have, or whether an action has any at all. */
const ELSEWHERE = [
  '*',
  ...['${Region}:${Account}', '${Region}:', ':${Account}', ':', ':aws'].map(
    (place) => `arn:\${Partition}:\${Service}:${place}:\${Name}`,
  ),
];

/** A template in one partition, for each account that stands for a realm's. */
export function located(arn: string, partition: string, { accounts }: Realm): string[] {
  const prefix = PARTITIONS.find(([, name]) => name === partition)?.[0] ?? '';
  const here = arn.replace('${Partition}', partition).replace('${Region}', `${prefix}\${Region}`);
  if (!accounts || !here.includes('${Account}')) return [here];
  return accounts.map((account) => here.replace('${Account}', account));
}

/** A resource that fits a template. */
export function sampleOf(glob: string | undefined, site: CallSite, account: string): string {
  return (glob ?? '*')
    .replace(/[a-z-]*\$\{Region\}/, site.region)
    .replace('${Account}', account)
    .replace(/\$\{\w*\}/g, 'example')
    .replace(/(.)\*$/, '$1example');
}

/** Resources that read well; the site's own first. */
export function resourcesOf(action: string, site: CallSite, account: string): string[] {
  const name = action.toLowerCase();
  const bus = { ...busAddress(site.bus, site), account };
  if (!name.startsWith('events:')) {
    const service = name.split(':')[0] ?? '';
    const at = `arn:${bus.partition}:${service}`;
    if (service === 's3') return ['*', `${at}:::my-bucket/my-key`];
    return ['*', `${at}:${site.region}:${account}:my-resource`];
  }
  const types = eventsAction(action)?.resourceTypes ?? [];
  const custom = { ...bus, name: 'my-bus' };
  const fallback = { ...bus, name: 'default' };
  const region = site.region === 'eu-west-1' ? 'us-east-1' : 'eu-west-1';
  if (name === 'events:putevents') {
    return [fallback, bus, custom, { ...fallback, region }].map(busArn);
  }
  if (types.some((type) => type.startsWith('rule-on'))) {
    return [
      ruleArn(bus, site.rule),
      ruleArn(bus, 'OtherRule'),
      ruleArn(fallback, site.rule),
      ruleArn(custom, site.rule),
      ruleArn({ ...bus, region }, site.rule),
    ];
  }
  if (types.includes('event-bus')) return [busArn(bus), busArn(custom)];
  return [];
}
