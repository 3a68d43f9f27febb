import { type Caller, MAX_CALLERS, newCaller, newId, type Scenario } from '../../scenario';
import type { Actions } from '../types';
import type { Edit, EditOptions, GetState } from './edit';
import { insertedAfter, moved, replaced, withMember } from './lists';

type CallerActions = Pick<
  Actions,
  | 'addCaller'
  | 'renameCaller'
  | 'duplicateCaller'
  | 'removeCaller'
  | 'moveCaller'
  | 'setPolicies'
  | 'setIntent'
>;

/** The table's columns. A ninth is refused with a notice; the last one stays. */
export function createCallerActions(edit: Edit, get: GetState): CallerActions {
  const is = (id: string) => (caller: { readonly id: string }) => caller.id === id;
  const nameOf = (id: string): string => get().scenario.callers.find(is(id))?.name || 'a policy';
  const isFull = (): boolean => {
    if (get().scenario.callers.length < MAX_CALLERS) return false;
    const text = `A scenario holds up to ${MAX_CALLERS} policies side by side`;
    get().actions.notify({ tone: 'info', text, undo: false });
    return true;
  };

  const change = (
    id: string,
    label: string,
    update: (caller: Caller) => Caller,
    options?: EditOptions,
  ): void =>
    edit(
      label,
      (scenario) => withMember(scenario, 'callers', replaced(scenario.callers, is(id), update)),
      options,
    );

  return {
    addCaller: () => {
      if (isFull()) return;
      const caller = newCaller(freeName(get().scenario));
      edit(`add ${caller.name}`, (scenario) => ({
        ...scenario,
        callers: [...scenario.callers, caller],
      }));
    },
    renameCaller: (id, name) =>
      change(
        id,
        `rename ${nameOf(id)}`,
        (caller) => (caller.name === name ? caller : { ...caller, name }),
        { coalesce: `name ${id}` },
      ),
    setPolicies: (id, label, policies) =>
      change(id, label, (caller) =>
        policies === caller.policies || policies.length === 0 ? caller : { ...caller, policies },
      ),
    setIntent: (id, intent) =>
      change(
        id,
        `change the promise of ${nameOf(id)}`,
        ({ intent: _, ...caller }) => (intent ? { ...caller, intent } : caller),
        { coalesce: `intent ${id}` },
      ),
    duplicateCaller: (id) => {
      const original = get().scenario.callers.find(is(id));
      if (!original || isFull()) return;
      const copy = { ...original, id: newId('caller'), name: `${original.name} (copy)` };
      edit(`duplicate ${nameOf(id)}`, (scenario) => ({
        ...scenario,
        callers: insertedAfter(scenario.callers, is(id), copy),
      }));
    },
    removeCaller: (id) =>
      edit(`remove ${nameOf(id)}`, (scenario) => {
        const callers = scenario.callers.filter((caller) => caller.id !== id);
        const unchanged = callers.length === 0 || callers.length === scenario.callers.length;
        return unchanged ? scenario : { ...scenario, callers };
      }),
    moveCaller: (id, by) =>
      edit(`move ${nameOf(id)}`, (scenario) =>
        withMember(scenario, 'callers', moved(scenario.callers, is(id), by)),
      ),
  };
}

function freeName({ callers }: Scenario): string {
  const taken = new Set(callers.map((caller) => caller.name));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].slice(callers.length);
  return letters.map((letter) => `Policy ${letter}`).find((name) => !taken.has(name)) ?? 'Policy';
}
