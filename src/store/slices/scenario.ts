import type { CallSite, ReadingName, Readings } from '../../engine';
import { blankScenario, type Caller, type Row, type Scenario } from '../../scenario';
import type { Actions, ScenarioSlice, TextTarget } from '../types';
import type { Edit, GetState } from './edit';
import { replaced, withMember } from './lists';

export const initialScenario = (scenario: Scenario): ScenarioSlice => ({ scenario, opening: 0 });

/** Title, site and texts, and scenarios as a whole. */
export function createScenarioActions(
  edit: Edit,
  get: GetState,
): Pick<Actions, 'setTitle' | 'setSite' | 'setText' | 'setReading' | 'editLab' | 'open' | 'reset'> {
  const open = (label: string, scenario: Scenario, text: string | undefined): void =>
    edit(label, () => scenario, {
      opens: true,
      view: {
        rowId: scenario.rows[0]?.id,
        cell: undefined,
        filter: 'all',
        notice: text === undefined ? undefined : { tone: 'info', text, undo: true },
      },
    });

  return {
    setTitle: (title) =>
      edit('rename the scenario', (scenario) => withMember(scenario, 'title', title), {
        coalesce: 'title',
      }),
    setSite: (change) =>
      edit('change the request settings', (scenario) => withSite(scenario, change), {
        coalesce: `site ${Object.keys(change).join(' ')}`,
      }),
    setText: (target, text) =>
      edit(
        `edit ${nameOf(target, get().scenario)}`,
        (scenario) => withText(scenario, target, text),
        {
          coalesce: `text ${JSON.stringify(target)}`,
        },
      ),
    setReading: (name, reading) =>
      edit(reading ? 'pin a reading' : 'unpin a reading', (scenario) =>
        withMember(scenario, 'readings', withReading(scenario.readings, name, reading)),
      ),
    editLab: (label, change, coalesce) =>
      edit(
        label,
        (scenario) => {
          const lab = change(scenario.lab);
          return lab ? withMember(scenario, 'lab', lab) : scenario;
        },
        coalesce === undefined ? {} : { coalesce },
      ),
    open: (scenario, notice) => open(`open ${scenario.title || 'a scenario'}`, scenario, notice),
    reset: () => open('start afresh', blankScenario(), 'Started afresh'),
  };
}

function withSite(scenario: Scenario, change: Partial<CallSite>): Scenario {
  const site = { ...scenario.site, ...change };
  const same = JSON.stringify(site) === JSON.stringify(scenario.site);
  return same ? scenario : { ...scenario, site };
}

/** A name without a reading is left out, as in what is stored. */
function withReading<Name extends ReadingName>(
  readings: Readings,
  name: Name,
  reading: Readings[Name],
): Readings {
  if (readings[name] === reading) return readings;
  const { [name]: _, ...rest } = readings;
  return reading ? { ...rest, [name]: reading } : rest;
}

function withText(scenario: Scenario, target: TextTarget, text: string): Scenario {
  if (target.kind === 'row') {
    const rows = replaced(
      scenario.rows,
      (row) => row.id === target.rowId,
      (row) => withRowText(row, target.part, text),
    );
    return withMember(scenario, 'rows', rows);
  }
  const callers = replaced(
    scenario.callers,
    (caller) => caller.id === target.callerId,
    (caller) => withPolicyText(caller, target.policy, text),
  );
  return withMember(scenario, 'callers', callers);
}

function withRowText(row: Row, part: 'context' | undefined, text: string): Row {
  if (part === 'context') return row.context === text ? row : { ...row, context: text };
  return row.call.text === text ? row : { ...row, call: { ...row.call, text } };
}

function withPolicyText(caller: Caller, index: number, text: string): Caller {
  const policy = caller.policies[index];
  if (!policy || policy.text === text) return caller;
  return { ...caller, policies: caller.policies.with(index, { ...policy, text }) };
}

function nameOf(target: TextTarget, { callers, rows }: Scenario): string {
  if (target.kind === 'row') {
    return `row ${rows.findIndex((row) => row.id === target.rowId) + 1}`;
  }
  return callers.find((caller) => caller.id === target.callerId)?.name || 'a policy';
}
