import type { Decision, PolicyType } from '../decision';
import type { Policy, PolicySet } from '../policy/policy';
import { preparePolicy } from '../policy/prepare';
import type { Readings } from '../readings';
import type { AuthorizationRequest, ContextValue } from '../request';

/** One file of cases: the `evaluate` line of the command line with what is expected. */
export type CaseFile = readonly Case[];

export interface Case {
  readonly name: string;
  /** The page that the rule rests on. */
  readonly source: string;
  readonly policies: WrittenPolicies;
  readonly request: WrittenRequest;
  readonly readings?: Readings;
  readonly expect: {
    readonly decision: Decision | 'depends' | 'invalid';
    readonly questions?: readonly string[];
    /** Diagnostics that must be among those of the policies. */
    readonly codes?: readonly string[];
  };
}

/** A document is a JSON value, or a string that holds its source text. */
type Document = unknown;

export interface WrittenPolicies {
  readonly identity?: readonly Document[];
  readonly resource?: Document;
  readonly boundary?: readonly Document[];
  readonly session?: readonly Document[];
  readonly scp?: readonly (readonly Document[])[];
  readonly rcp?: readonly (readonly Document[])[];
}

export interface WrittenRequest {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly resourceAccount?: string;
  readonly context: Readonly<Record<string, ContextValue>>;
}

/** Cases that are known to fail, as `topic/file.json: name`. One that passes fails the tests. */
export const knownFailures: readonly string[] = [];

/** Prepares every document of a case. */
export function policiesOf(written: WrittenPolicies): {
  policies: PolicySet;
  all: readonly Policy[];
} {
  const all: Policy[] = [];
  const prepare = (document: Document, type: PolicyType): Policy => {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    const policy = preparePolicy(text, type);
    all.push(policy);
    return policy;
  };
  const list = (type: 'identity' | 'boundary' | 'session'): Policy[] =>
    (written[type] ?? []).map((document) => prepare(document, type));
  const levels = (type: 'scp' | 'rcp'): Policy[][] =>
    (written[type] ?? []).map((level) => level.map((document) => prepare(document, type)));
  const policies: PolicySet = {
    identity: list('identity'),
    ...(written.resource !== undefined && { resource: prepare(written.resource, 'resource') }),
    boundary: list('boundary'),
    session: list('session'),
    scp: levels('scp'),
    rcp: levels('rcp'),
  };
  return { policies, all };
}

/** Condition keys are case-insensitive, so that the context's keys go in lower case. */
export function requestOf(written: WrittenRequest): AuthorizationRequest {
  const { context, ...rest } = written;
  const entries = Object.entries(context).map(
    ([key, value]) => [key.toLowerCase(), value] as const,
  );
  return { ...rest, context: new Map(entries) };
}
