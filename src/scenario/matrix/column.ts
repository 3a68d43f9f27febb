import { isAboutBus, type Policy, type PolicySet, refusalOf } from '../../engine';
import type { Caller, PolicyDocument } from '../types';
import type { MatrixEngine } from './engine';
import type { ColumnView } from './views';

/** A caller's policies, read once for as long as their texts stay the same. */
export interface PreparedColumn {
  readonly policies: readonly Policy[];
  readonly set: PolicySet;
  readonly ok: boolean;
  /** The first policy that cannot be evaluated, and what is wrong with it. */
  readonly broken: { readonly index: number; readonly message: string } | undefined;
}

/** Reads every policy of a caller; equal texts of one type are read once. */
export function createColumnReader(
  engine: MatrixEngine,
): (documents: readonly PolicyDocument[]) => PreparedColumn {
  const columns = new WeakMap<readonly PolicyDocument[], PreparedColumn>();
  const policies = new WeakMap<PolicyDocument, Policy>();

  const read = (document: PolicyDocument): Policy => {
    let policy = policies.get(document);
    if (!policy) {
      policy = engine.preparePolicy(document.text, document.type);
      policies.set(document, policy);
    }
    return policy;
  };

  return (documents) => {
    let column = columns.get(documents);
    if (!column) {
      column = prepare(documents, documents.map(read));
      columns.set(documents, column);
    }
    return column;
  };
}

function prepare(
  documents: readonly PolicyDocument[],
  policies: readonly Policy[],
): PreparedColumn {
  const index = policies.findIndex((policy) => !policy.ok);
  const broken = policies[index];
  return {
    policies,
    set: policySetOf(documents, policies),
    ok: !broken,
    broken: broken && { index, message: refusalOf(broken)?.message ?? 'It cannot be read' },
  };
}

/** A caller's policies by their kinds; `policies` are the documents, read one by one. */
export function policySetOf(
  documents: readonly PolicyDocument[],
  policies: readonly Policy[],
): PolicySet {
  const of = (type: Policy['type']): readonly Policy[] | undefined => {
    const found = policies.filter((policy) => policy.type === type);
    return found.length > 0 ? found : undefined;
  };
  const levels = (type: 'scp' | 'rcp'): readonly (readonly Policy[])[] | undefined => {
    const byLevel = new Map<number, Policy[]>();
    for (const [index, policy] of policies.entries()) {
      if (policy.type !== type) continue;
      const level = documents[index]?.level ?? 0;
      byLevel.set(level, [...(byLevel.get(level) ?? []), policy]);
    }
    if (byLevel.size === 0) return undefined;
    return [...byLevel].sort(([a], [b]) => a - b).map(([, level]) => level);
  };
  const [resource] = of('resource') ?? [];
  const members = {
    identity: of('identity'),
    resource: resource && { ...resource, carried: isAboutBus },
    boundary: of('boundary'),
    session: of('session'),
    scp: levels('scp'),
    rcp: levels('rcp'),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** What the head of a column shows. */
export function columnView(caller: Caller, position: number, column: PreparedColumn): ColumnView {
  const statements = column.policies.flatMap((policy) => policy.statements);
  return {
    caller,
    letter: letterOf(position),
    policies: column.policies,
    ok: column.ok,
    statements: statements.length,
    conditions: statements.reduce((sum, statement) => sum + statement.conditions.length, 0),
  };
}

/** Why a column cannot be evaluated, naming the text that is broken; undefined when it can be. */
export function columnProblem(
  { caller, letter }: ColumnView,
  { broken, policies }: PreparedColumn,
): string | undefined {
  if (!broken) return undefined;
  const name = caller.name || `Policy ${letter}`;
  const which = policies.length > 1 ? ` (document ${broken.index + 1})` : '';
  return `${name}${which} has an error: ${broken.message}`;
}

function letterOf(position: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + position);
}
