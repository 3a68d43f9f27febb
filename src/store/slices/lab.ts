import type { CallSite } from '../../engine';
import {
  type Lab,
  type LabBus,
  type LabCall,
  type LabRule,
  MAX_BUSES,
  MAX_CALLS,
  MAX_RULES,
  newId,
} from '../../scenario';
import type { GetState } from './edit';
import { insertedAfter, replaced } from './lists';

type Change<Part> = Partial<Omit<Part, 'id'>>;
type SiteChange = { readonly [K in keyof CallSite]?: CallSite[K] | undefined };
type List = 'buses' | 'rules' | 'calls';

/**
 * What can be done in the event lab; every action is one step that can be undone. Adding to a full
 * list is refused with a notice; otherwise it returns the id of what was added.
 */
export interface LabActions {
  /** Begins a lab, or replaces the one there is. */
  start(lab: Lab): void;
  addBus(bus: string): string | undefined;
  changeBus(id: string, change: Change<LabBus>): void;
  removeBusPolicy(id: string): void;
  /** Its rules stay, on a bus that does not exist. */
  removeBus(id: string): void;
  addRule(rule: Omit<LabRule, 'id'>): string | undefined;
  duplicateRule(id: string): string | undefined;
  changeRule(id: string, change: Change<LabRule>): void;
  removeRule(id: string): void;
  addCall(call: Omit<LabCall, 'id'>): string | undefined;
  changeCall(id: string, change: Change<LabCall>): void;
  /** An empty name is none. */
  renameCall(id: string, title: string): void;
  /** JSON source of an object, condition keys to values; an empty text is none. */
  setCallContext(id: string, text: string): void;
  /** A member set to undefined goes back to the scenario's. */
  setCallSite(id: string, change: SiteChange): void;
  removeCall(id: string): void;
}

const EMPTY: Lab = { open: true, buses: [], rules: [], calls: [] };
const LIMITS: { readonly [Key in List]: number } = {
  buses: MAX_BUSES,
  rules: MAX_RULES,
  calls: MAX_CALLS,
};

/** The event lab's actions, over the playground's one way to change the lab. */
export function createLabActions(get: GetState): LabActions {
  /** One step on one list; whatever keeps the list is no step. */
  const step = <Key extends List>(
    key: Key,
    label: string,
    change: (items: Lab[Key]) => Lab[Key],
    coalesce?: string,
  ): void =>
    get().actions.editLab(
      label,
      (lab = EMPTY) => {
        const items = change(lab[key]);
        return items === lab[key] ? lab : { ...lab, [key]: items };
      },
      coalesce,
    );
  const isFull = (key: List): boolean => {
    const limit = LIMITS[key];
    if ((get().scenario.lab?.[key].length ?? 0) < limit) return false;
    get().actions.notify({ tone: 'info', text: `A lab holds up to ${limit} ${key}`, undo: false });
    return true;
  };

  return {
    start: (lab) => get().actions.editLab('begin the event lab', () => lab),
    addBus: (bus) => {
      if (isFull('buses')) return undefined;
      const id = newId('bus');
      step('buses', `add the bus ${bus}`, (buses) => [...buses, { id, bus }]);
      return id;
    },
    changeBus: (id, change) =>
      step('buses', 'edit a bus', (buses) => changed(buses, id, change), typing(id, change)),
    removeBusPolicy: (id) =>
      step('buses', "take a bus's policy away", (buses) =>
        replaced(buses, is(id), ({ policy: _, ...bus }) => bus),
      ),
    removeBus: (id) => step('buses', 'remove a bus', (buses) => without(buses, id)),
    addRule: (rule) => {
      if (isFull('rules')) return undefined;
      const id = newId('rule');
      step('rules', `add the rule ${rule.name}`, (rules) => [...rules, { id, ...rule }]);
      return id;
    },
    duplicateRule: (original) => {
      const rule = get().scenario.lab?.rules.find(is(original));
      if (!rule || isFull('rules')) return undefined;
      const copy = {
        ...rule,
        id: newId('rule'),
        name: freeCopy(get().scenario.lab?.rules ?? [], rule),
      };
      step('rules', `duplicate the rule ${rule.name}`, (rules) =>
        insertedAfter(rules, is(original), copy),
      );
      return copy.id;
    },
    changeRule: (id, change) =>
      step('rules', ruleLabel(change), (rules) => changed(rules, id, change), typing(id, change)),
    removeRule: (id) => step('rules', 'remove a rule', (rules) => without(rules, id)),
    addCall: (call) => {
      if (isFull('calls')) return undefined;
      const id = newId('call');
      step('calls', 'add a call', (calls) => [...calls, { id, ...call }]);
      return id;
    },
    changeCall: (id, change) =>
      step('calls', 'edit a call', (calls) => changed(calls, id, change), typing(id, change)),
    renameCall: (id, title) =>
      step('calls', 'rename a call', (calls) =>
        replaced(calls, is(id), (call) => withText(call, 'title', title)),
      ),
    setCallContext: (id, text) =>
      step(
        'calls',
        "edit a call's context",
        (calls) => replaced(calls, is(id), (call) => withText(call, 'context', text)),
        `lab ${id} context`,
      ),
    setCallSite: (id, change) =>
      step(
        'calls',
        'change who calls',
        (calls) => replaced(calls, is(id), (call) => withSite(call, change)),
        `site ${id} ${Object.keys(change).join(' ')}`,
      ),
    removeCall: (id) => step('calls', 'remove a call', (calls) => without(calls, id)),
  };
}

function is(id: string) {
  return (item: { readonly id: string }) => item.id === id;
}

/** A rule's name is one of a kind on its bus, and has up to 64 characters. */
function freeCopy(rules: readonly LabRule[], { name }: LabRule): string {
  const taken = new Set(rules.map((rule) => rule.name));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '-copy' : `-copy-${number}`;
    const copy = `${name.slice(0, 64 - ending.length)}${ending}`;
    if (!taken.has(copy)) return copy;
  }
}

function without<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  const rest = list.filter((item) => item.id !== id);
  return rest.length === list.length ? list : rest;
}

function changed<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: Partial<Omit<T, 'id'>>,
): readonly T[] {
  return replaced(list, is(id), (item) => {
    const next = { ...item, ...change };
    return JSON.stringify(next) === JSON.stringify(item) ? item : next;
  });
}

const TEXTS: readonly string[] = ['text', 'pattern', 'targets', 'policy'];

/** Typing in one text coalesces; a switch or a choice is a step of its own. */
function typing(id: string, change: object): string | undefined {
  const [name = ''] = Object.keys(change);
  return TEXTS.includes(name) ? `lab ${id} ${name}` : undefined;
}

function ruleLabel({ enabled }: Change<LabRule>): string {
  if (enabled === undefined) return 'edit a rule';
  return enabled ? 'enable a rule' : 'disable a rule';
}

/** An empty text takes the member away. */
function withText(call: LabCall, member: 'title' | 'context', text: string): LabCall {
  if (text === (call[member] ?? '')) return call;
  const { [member]: _, ...rest } = call;
  return text === '' ? rest : { ...rest, [member]: text };
}

function withSite({ site: before, ...call }: LabCall, change: SiteChange): LabCall {
  const members = Object.entries({ ...before, ...change }).filter(
    (member) => member[1] !== undefined,
  );
  return members.length === 0 ? call : { ...call, site: Object.fromEntries(members) };
}
