import type { AuthorizationRequest, Call, CallSite, PolicyType } from '../../engine';
import { deriveCall } from '../../engine/later';
import { BLANK_POLICY, blankCall } from '../build';
import type { PolicyDocument, Row, Scenario } from '../types';
import { hasLevels } from './levels';

/**
 * A policy of this type to start from: what limits begins with allowing everything, as AWS's
 * FullAWSAccess does, and a bus policy with naming who calls.
 *
 * @param row the row whose caller and bus a bus policy speaks of, else those of the scenario
 * @param level of an SCP or RCP, 0 = the root
 */
export function newDocument(
  type: PolicyType,
  scenario: Scenario,
  row: Row | undefined,
  level = 0,
): PolicyDocument {
  const text = textFor(type, scenario, row);
  return hasLevels(type) ? { type, level, text } : { type, text };
}

function textFor(type: PolicyType, scenario: Scenario, row: Row | undefined): string {
  switch (type) {
    case 'identity':
      return BLANK_POLICY;
    case 'resource':
      return policyText(busStatement(scenario, row));
    case 'rcp':
      return policyText({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' });
    default:
      return policyText({ Effect: 'Allow', Action: '*', Resource: '*' });
  }
}

function policyText(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2);
}

/** Allows the caller what the row asks, on the bus that it asks it of. */
function busStatement(scenario: Scenario, row: Row | undefined): object {
  const site: CallSite = { ...scenario.site, ...row?.site };
  const kind = row?.call.kind ?? 'PutEvents';
  const asked = (row && requestOf(row.call, site)) ?? requestOf(blankCall(kind), site);
  return {
    Effect: 'Allow',
    Principal: principalOf(site.principal),
    Action: asked?.action ?? `events:${kind}`,
    Resource: asked?.resource ?? '*',
  };
}

/** Undefined for a text that cannot be used. */
function requestOf(call: Call, site: CallSite): AuthorizationRequest | undefined {
  const derived = deriveCall(call, site);
  return derived.ok ? derived.variants[0]?.request : undefined;
}

function principalOf(caller: string): unknown {
  if (caller === '*') return caller;
  return /^arn:|^\d+$/.test(caller) ? { AWS: caller } : { Service: caller };
}
