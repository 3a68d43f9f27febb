import { describe, expect, it } from 'vitest';
import { MAX_RULES } from '../../scenario';
import { createPlayground } from '../playground';
import { createLabActions } from './lab';

const RULE = { name: 'r', bus: '', enabled: true, pattern: '{}', targets: '' };

function bench() {
  let time = 0;
  const playground = createPlayground({ now: () => time });
  const lab = createLabActions(playground.getState);
  const state = playground.getState;
  return {
    ...lab,
    state,
    lab: () => state().scenario.lab,
    wait: () => {
      time += 5000;
    },
  };
}

describe('the event lab in the store', () => {
  it('begins with the first thing that is added, and undo takes it away', () => {
    const { addBus, lab, state } = bench();
    addBus('orders');
    expect(lab()?.buses.map(({ bus }) => bus)).toEqual(['orders']);
    state().actions.undo();
    expect(lab()).toBeUndefined();
  });

  it('takes typing in one text as one step, and a switch as one of its own', () => {
    const { addRule, changeRule, state, wait } = bench();
    const id = addRule(RULE) ?? '';
    wait();
    const before = state().past.length;
    changeRule(id, { pattern: '{ ' });
    changeRule(id, { pattern: '{ }' });
    expect(state().past.length).toBe(before + 1);
    changeRule(id, { enabled: false });
    expect(state().past.at(-1)?.label).toBe('disable a rule');
    changeRule(id, { enabled: false });
    expect(state().past.length).toBe(before + 2);
  });

  it('duplicates a rule behind itself, under another name and id', () => {
    const { addRule, duplicateRule, lab } = bench();
    const id = addRule(RULE) ?? '';
    addRule({ ...RULE, name: 'last' });
    const copy = duplicateRule(id);
    expect(lab()?.rules.map(({ name }) => name)).toEqual(['r', 'r-copy', 'last']);
    expect(copy).not.toBe(id);
  });

  it('duplicates a rule under a name that is free and that PutRule takes', () => {
    const { addRule, duplicateRule, lab } = bench();
    const id = addRule({ ...RULE, name: 'n'.repeat(64) }) ?? '';
    duplicateRule(id);
    duplicateRule(id);
    const names = lab()?.rules.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => name.length <= 64)).toBe(true);
  });

  it('refuses what has no room, and says so', () => {
    const { addRule, lab, state } = bench();
    for (let count = 0; count < MAX_RULES; count += 1) addRule(RULE);
    expect(addRule(RULE)).toBeUndefined();
    expect(lab()?.rules.length).toBe(MAX_RULES);
    expect(state().notice?.text).toBe('A lab holds up to 100 rules');
  });

  it("gives a call a site of its own, and takes it back when it is the scenario's again", () => {
    const { addCall, setCallSite, lab } = bench();
    const id = addCall({ text: '' }) ?? '';
    setCallSite(id, { region: 'eu-west-1' });
    expect(lab()?.calls[0]?.site).toEqual({ region: 'eu-west-1' });
    setCallSite(id, { region: undefined });
    expect(lab()?.calls[0]).toEqual({ id, text: '' });
  });

  it('gives a call a context, typed in as one step, and takes an empty one away', () => {
    const { addCall, setCallContext, lab, state, wait } = bench();
    const id = addCall({ text: '' }) ?? '';
    wait();
    const before = state().past.length;
    setCallContext(id, '{');
    setCallContext(id, '{}');
    expect(lab()?.calls[0]?.context).toBe('{}');
    expect(state().past.length).toBe(before + 1);
    setCallContext(id, '');
    expect(lab()?.calls[0]).toEqual({ id, text: '' });
    const steps = state().past.length;
    setCallContext(id, '');
    expect(state().past.length).toBe(steps);
  });

  it('renames a call, and takes an empty name away', () => {
    const { addCall, renameCall, lab, state } = bench();
    const id = addCall({ text: '', title: 'Before' }) ?? '';
    renameCall(id, 'After');
    expect(lab()?.calls[0]?.title).toBe('After');
    expect(state().past.at(-1)?.label).toBe('rename a call');
    renameCall(id, '');
    expect(lab()?.calls[0]).toEqual({ id, text: '' });
  });

  it('gives and takes a policy of a bus', () => {
    const { addBus, changeBus, removeBusPolicy, removeBus, lab } = bench();
    const id = addBus('orders') ?? '';
    changeBus(id, { policy: '{}' });
    expect(lab()?.buses[0]?.policy).toBe('{}');
    removeBusPolicy(id);
    expect(lab()?.buses[0]).toEqual({ id, bus: 'orders' });
    removeBus(id);
    expect(lab()?.buses).toEqual([]);
  });
});

describe('the view', () => {
  it('is part of a scenario that has a lab, and no step', () => {
    const { addBus, lab, state } = bench();
    state().actions.setView('lab');
    addBus('orders');
    const steps = state().past.length;
    state().actions.setView('verdicts');
    expect(lab()?.open).toBe(false);
    expect(state().past.length).toBe(steps);
  });

  it('stays where it is while steps are undone', () => {
    const { addBus, lab, state } = bench();
    addBus('orders');
    addBus('audit');
    state().actions.setView('lab');
    state().actions.undo();
    expect(state().view).toBe('lab');
    expect(lab()?.open).toBe(true);
  });

  it('is the one that another scenario was left in', () => {
    const { addBus, state } = bench();
    state().actions.setView('lab');
    addBus('orders');
    const left = state().scenario;
    state().actions.reset();
    expect(state().view).toBe('verdicts');
    state().actions.open(left);
    expect(state().view).toBe('lab');
    state().actions.undo();
    expect(state().view).toBe('verdicts');
  });
});
