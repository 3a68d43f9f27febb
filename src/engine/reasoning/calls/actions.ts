import { type EventsAction, eventsActions } from '../../reference';
import type { Roster } from '../model/placed';

const FIRST = ['PutRule', 'PutTargets', 'PutEvents'];

/**
 * The actions to look at: every action of EventBridge that some policy speaks about, one for all that
 * the policies do not tell apart, and what else the policies name.
 */
export function actionsFor(rosters: readonly Roster[]): string[] {
  const statements = rosters.flatMap(({ placed }) => placed.map(({ statement }) => statement));
  const elements = statements.map(({ action }) => action);
  const anyResource = statements.every((statement) => statement.anyResource);
  const keys = new Set(statements.flatMap(({ conditions }) => conditions.map(({ key }) => key)));
  const chosen = new Map<string, string>();
  const consider = (action: string, kind: string): void => {
    const covered = elements
      .map((element) => Number(element.covers(action.toLowerCase()) !== element.negated))
      .join('');
    const id = `${kind} ${covered}`;
    if (covered.includes('1') && !chosen.has(id)) chosen.set(id, action);
  };
  for (const action of [...eventsActions].sort((a, b) => rank(a) - rank(b))) {
    const first = FIRST.includes(action.name);
    const asked = action.conditionKeys.filter((key) => keys.has(key.toLowerCase()));
    const kind = first ? action.name : JSON.stringify([asked, anyResource || action.resourceTypes]);
    consider(`events:${action.name}`, kind);
  }
  const named = elements.flatMap(({ values }) => values.map(({ text }) => example(text)));
  for (const action of named) if (!/^events:/i.test(action)) consider(action, 'other');
  return [...chosen.values()];
}

function rank({ name }: EventsAction): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}

/** An action of another service that a value covers; an action of EventBridge's stands for itself. */
function example(text: string): string {
  if (text === '*') return 's3:GetObject';
  const [service = '', name = ''] = text.split(':');
  const filled = name.replaceAll('*', name === '*' ? 'GetObject' : 'Object').replaceAll('?', 'x');
  return `${service === '*' ? 's3' : service}:${filled}`;
}
