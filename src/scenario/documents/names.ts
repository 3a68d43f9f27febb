import type { PolicyType } from '../../engine';
import type { PolicyDocument } from '../types';
import { levelOf } from './levels';

const NAMES: Readonly<Record<PolicyType, string>> = {
  identity: 'Identity',
  resource: 'Bus policy',
  boundary: 'Boundary',
  session: 'Session',
  scp: 'SCP',
  rcp: 'RCP',
};

/** `Identity`, `Identity 2`, `Boundary`, `SCP · root`, `SCP · level 2`: one name for each policy. */
export function documentNames(policies: readonly PolicyDocument[]): readonly string[] {
  const seen = new Map<string, number>();
  return policies.map((document) => {
    const level = levelOf(policies, document);
    const name =
      level === undefined ? NAMES[document.type] : `${NAMES[document.type]} · ${levelName(level)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    if (nth === 1) return name;
    return level === undefined ? `${name} ${nth}` : `${name} (${nth})`;
  });
}

/** `root`, `level 2` … */
export function levelName(level: number): string {
  return level === 0 ? 'root' : `level ${level + 1}`;
}
