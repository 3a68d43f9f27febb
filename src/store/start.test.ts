import { describe, expect, test } from 'vitest';
import { defaultScenario, serialize } from '../scenario';
import { encodeLink } from '../scenario/later';
import { startPlayground } from './start';
import { FakeStorage } from './testing/fake-storage';
import { FakeWindow, type FakeWindowOptions } from './testing/fake-window';

async function visit(options: FakeWindowOptions = {}) {
  const window = new FakeWindow(options);
  const started = startPlayground(window.asWindow());
  await started.ready;
  await window.advance(200);
  await started.kept;
  const { playground } = started;
  const state = playground.getState;
  const leave = () => {
    window.dispatch('pagehide');
    started.stop();
  };
  /** The same tab, loaded again. */
  const reload = (hash = window.location.hash) => {
    leave();
    return visit({ ...window, hash });
  };
  /** Another tab of the same browser. */
  const newTab = (hash = '') => visit({ hash, localStorage: window.localStorage });
  return { window, playground, state, actions: state().actions, leave, reload, newTab };
}

const titles = (tab: Awaited<ReturnType<typeof visit>>): string[] =>
  tab.playground.drafts.recent().map(({ title }) => title);

describe('what was open', () => {
  test('a first visit shows the default example and keeps nothing', async () => {
    const tab = await visit();
    expect(serialize(tab.state().scenario)).toBe(serialize(defaultScenario()));
    tab.leave();
    expect(tab.window.localStorage.length).toBe(0);
  });

  test('is there again after a reload, even when it comes at once', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    const again = await tab.reload();
    expect(again.state().scenario.title).toBe('mine');
    expect(again.state().notice).toBeUndefined();
  });

  test('is there again after a reload under its own link', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    await tab.window.advance(1000);
    tab.actions.setTitle('mine, and newer than the address');
    const again = await tab.reload();
    expect(again.window.location.hash).toMatch(/^#s3\./);
    expect(again.state().scenario.title).toBe('mine, and newer than the address');
    expect(again.state().past).toEqual([]);
  });

  test('an example that was only looked at comes from its address', async () => {
    const tab = await visit({ hash: '#example/deny-ec2' });
    await tab.window.advance(1000);
    const again = await tab.reload();
    expect(again.state().scenario.callers[0]?.name).toBe('Deny alone');
    expect(again.state().notice).toBeUndefined();
    expect(again.window.localStorage.length).toBe(0);
  });

  test('settings stay too', async () => {
    const tab = await visit();
    tab.actions.setTheme('dark');
    tab.actions.setEditor('plain');
    const other = await tab.newTab();
    expect(other.state()).toMatchObject({ theme: 'dark', editor: 'plain' });
  });
});

describe('a link or an example', () => {
  test('never takes the place of a draft', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    tab.window.follow('example/deny-ec2');
    await tab.window.advance(1000);
    expect(titles(tab)).toEqual(['mine']);
    expect(tab.state().notice?.undo).toBe(true);
    tab.actions.setTitle('my variant');
    await tab.window.advance(1000);
    const again = await tab.reload();
    expect(again.state().scenario.title).toBe('my variant');
    expect(titles(again)).toEqual(['mine']);
  });

  test('undone, gives the draft back its place', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    tab.window.follow('example/deny-ec2');
    await tab.window.advance(1000);
    tab.actions.undo();
    tab.actions.setTitle('mine, and more');
    await tab.window.advance(1000);
    expect(titles(tab)).toEqual([]);
    const again = await tab.reload();
    expect(again.state().scenario.title).toBe('mine, and more');
  });

  test('in the address of a tab that held a draft leaves that draft reachable', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    const link = await encodeLink({ ...defaultScenario(), title: 'shared' });
    const again = await tab.reload(`#${link}`);
    expect(again.state().scenario.title).toBe('shared');
    expect(again.state().notice?.undo).toBe(true);
    expect(titles(again)).toEqual(['mine']);
    again.actions.undo();
    expect(again.state().scenario.title).toBe('mine');
  });

  test('only looked at does not become a draft', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    for (const id of ['deny-ec2', 'detail-service', 'principal-id']) {
      tab.window.follow(`example/${id}`);
      await tab.window.advance(1000);
    }
    expect(titles(tab)).toEqual(['mine']);
  });

  test('starting afresh does not take the place of a draft either', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    tab.actions.reset();
    await tab.window.advance(1000);
    expect(titles(tab)).toEqual(['mine']);
    const again = await tab.reload();
    expect(again.state().scenario.title).toBe('Untitled');
  });
});

describe('two tabs', () => {
  test('a new one begins with a copy of the latest draft and goes its own way', async () => {
    const first = await visit();
    first.actions.setTitle('first');
    await first.window.advance(1000);
    const second = await first.newTab();
    expect(second.state().scenario.title).toBe('first');
    second.actions.setTitle('second');
    await second.window.advance(1000);
    first.actions.setTitle('first, and more');
    await first.window.advance(1000);
    expect((await first.reload()).state().scenario.title).toBe('first, and more');
    expect((await second.reload()).state().scenario.title).toBe('second');
  });

  test('a duplicated tab, which believes to be the first, goes its own way as well', async () => {
    const first = await visit();
    first.actions.setTitle('one');
    await first.window.advance(1000);
    const copy = await visit({
      hash: first.window.location.hash,
      localStorage: first.window.localStorage,
      sessionStorage: first.window.sessionStorage.copy(),
    });
    expect(copy.state().scenario.title).toBe('one');
    first.actions.setTitle('one of the first');
    await first.window.advance(1000);
    copy.actions.setTitle('one of the copy');
    await copy.window.advance(1000);
    first.actions.setTitle('another of the first');
    await first.window.advance(1000);
    expect(titles(copy)).toEqual(['another of the first']);
    expect((await copy.reload()).state().scenario.title).toBe('one of the copy');
    expect((await first.reload()).state().scenario.title).toBe('another of the first');
  });

  test('a draft that is opened in one moves out of the other', async () => {
    const first = await visit();
    first.actions.setTitle('first');
    await first.window.advance(1000);
    const second = await first.newTab('#example/deny-ec2');
    const [draft] = second.playground.drafts.recent();
    second.playground.drafts.open(draft?.id ?? '');
    second.actions.setTitle('changed by the second');
    await second.window.advance(1000);
    first.actions.setTitle('changed by the first');
    await first.window.advance(1000);
    expect(titles(second)).toEqual(['changed by the first']);
    expect(titles(first)).toEqual(['changed by the second']);
  });
});

describe('the drafts', () => {
  test('can be opened again, and what was open stays one undo away', async () => {
    const tab = await visit();
    tab.actions.setTitle('one');
    tab.actions.reset();
    tab.actions.setTitle('two');
    await tab.window.advance(1000);
    const [draft] = tab.playground.drafts.recent();
    tab.playground.drafts.open(draft?.id ?? '');
    await tab.window.advance(1000);
    expect(tab.state().scenario.title).toBe('one');
    expect(titles(tab)).toEqual(['two']);
    tab.actions.undo();
    expect(tab.state().scenario.title).toBe('two');
  });

  test('the most recent 20 are kept', async () => {
    const tab = await visit();
    for (let count = 1; count <= 25; count += 1) {
      tab.actions.reset();
      tab.actions.setTitle(`draft ${count}`);
      await tab.window.advance(1000);
    }
    expect(titles(tab)).toHaveLength(19);
    expect(titles(tab)).toContain('draft 24');
    expect(titles(tab)).not.toContain('draft 5');
  }, 20_000);

  test('one that is gone or broken is told, and touches nothing', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    await tab.window.advance(1000);
    tab.window.localStorage.setItem('eb-policy-playground.draft.broken', '{"version":1');
    const { scenario } = tab.state();
    tab.playground.drafts.open('broken');
    tab.playground.drafts.open('gone');
    expect(tab.state().scenario).toBe(scenario);
    expect(tab.state().notice?.text).toBe('This draft is not there any more');
    expect(titles(tab)).toEqual([]);
  });

  test('one that does not fit the schema is not opened', async () => {
    const tab = await visit();
    tab.actions.setTitle('mine');
    tab.leave();
    const { localStorage } = tab.window;
    const key = localStorage.key(0) ?? '';
    const text = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, text.replace('"rows":', '"color":"red","rows":'));
    const again = await tab.reload('');
    expect(again.state().scenario.title).toBe(defaultScenario().title);
    again.actions.setTitle('other');
    await again.window.advance(1000);
    expect(localStorage.getItem(key)).toContain('"color":"red"');
  });
});

describe('a browser that keeps nothing', () => {
  test('is told of once, and everything else works', async () => {
    const localStorage = new FakeStorage();
    localStorage.limit = 10;
    const tab = await visit({ localStorage });
    tab.actions.setTitle('mine');
    await tab.window.advance(1000);
    expect(tab.state().notice).toMatchObject({ tone: 'error' });
    tab.actions.dismissNotice();
    tab.actions.setTitle('still mine');
    await tab.window.advance(1000);
    expect(tab.state().notice).toBeUndefined();
    expect(tab.window.location.hash).toMatch(/^#s3\./);
  });

  test('even when storage may not be touched at all', async () => {
    const window = new FakeWindow();
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
    const { playground, kept } = startPlayground(window.asWindow());
    await window.advance(200);
    await kept;
    playground.getState().actions.setTitle('mine');
    await window.advance(1000);
    expect(playground.getState().scenario.title).toBe('mine');
  });

  test('a scenario beyond all limits is told of as well', async () => {
    const tab = await visit();
    const rowId = tab.state().scenario.rows[0]?.id ?? '';
    tab.actions.setText({ kind: 'row', rowId }, ' '.repeat(1_000_001));
    await tab.window.advance(1000);
    expect(tab.state().notice?.text).toContain('shorten its longest text');
  });
});
