import type { CallSite, JsonNode } from '../engine';
import { accountOf, stringOf } from './source';

const DEFAULT_ACCOUNT = '123456789012';

/**
 * Who calls and where: what an object says, then what is given beside it, then what the principal's
 * ARN says, then the defaults.
 */
export function siteOf(node: JsonNode | undefined, beside: Partial<CallSite> = {}): CallSite {
  const principal = stringOf(node, 'principal') ?? beside.principal ?? '';
  const account =
    accountOf(node, 'account') ?? beside.account ?? accountIn(principal) ?? DEFAULT_ACCOUNT;
  return {
    principal: principal || `arn:aws:iam::${account}:user/alice`,
    account,
    region: stringOf(node, 'region') ?? beside.region ?? 'us-east-1',
    bus: stringOf(node, 'bus') ?? beside.bus ?? 'default',
    rule: stringOf(node, 'rule') ?? beside.rule ?? 'MyRule',
  };
}

function accountIn(arn: string): string | undefined {
  return /^\d{12}$/.test(arn.split(':')[4] ?? '') ? arn.split(':')[4] : undefined;
}
