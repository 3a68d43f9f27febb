import { describe, expect, test } from 'vitest';
import { defaultScenario, serialize } from '../../scenario';
import { encodeLink } from '../../scenario/later';
import { type LoadKeeping, startPlayground } from '../start';
import { FakeWindow, type FakeWindowOptions, settled } from '../testing/fake-window';

/** A visit whose code for drafts and links comes when the test says so. */
function visit(options: FakeWindowOptions = {}) {
  const window = new FakeWindow(options);
  let asked = 0;
  let answer: (loaded: ReturnType<LoadKeeping>) => void = () => {};
  const load: LoadKeeping = () => {
    asked += 1;
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  const started = startPlayground(window.asWindow(), load);
  const state = started.playground.getState;
  return {
    ...started,
    window,
    state,
    actions: state().actions,
    asked: () => asked,
    arrive: async () => {
      await window.advance(200);
      answer(import('../persistence/keep'));
      await started.kept;
    },
    fail: async () => {
      await window.advance(200);
      answer(Promise.reject(new TypeError('Failed to fetch')));
      await started.kept;
    },
    drafts: () => started.playground.drafts.recent().map(({ title }) => title),
    /** The same tab, loaded again. */
    reload: async (hash = window.location.hash) => {
      window.dispatch('pagehide');
      started.stop();
      const again = visit({ ...window, hash });
      await again.arrive();
      return again;
    },
  };
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await settled();
  return done;
}

describe('a first visit', () => {
  test('can be shown before anything else is loaded', async () => {
    const tab = visit();
    expect(await isSettled(tab.ready)).toBe(true);
    expect(tab.asked()).toBe(0);
    expect(serialize(tab.state().scenario)).toBe(serialize(defaultScenario()));
    await tab.window.advance(200);
    expect(tab.asked()).toBe(1);
  });

  test('that is only looked at writes nothing', async () => {
    const tab = visit();
    tab.actions.setTitle('mine');
    tab.actions.undo();
    tab.window.dispatch('pagehide');
    await tab.arrive();
    await tab.window.advance(5000);
    expect(tab.window.localStorage.length).toBe(0);
    expect(tab.window.written.filter((url) => url.includes('s1.'))).toEqual([]);
  });

  test('that ends before the code arrives leaves nothing behind', async () => {
    const tab = visit();
    tab.stop();
    tab.actions.setTitle('mine');
    await tab.window.advance(5000);
    expect(tab.asked()).toBe(0);
    expect(tab.window.listeners).toBe(0);
  });
});

describe('a visit with something to read', () => {
  test('waits for a link, which is open at once', async () => {
    const link = await encodeLink({ ...defaultScenario(), title: 'shared' });
    const tab = visit({ hash: `#${link}` });
    expect(tab.asked()).toBe(1);
    expect(await isSettled(tab.ready)).toBe(false);
    await tab.arrive();
    expect(await isSettled(tab.ready)).toBe(true);
    expect(tab.state().scenario.title).toBe('shared');
  });

  test('waits for the draft, which cannot be undone to the default example', async () => {
    const first = visit();
    await first.arrive();
    first.actions.setTitle('mine');
    first.window.dispatch('pagehide');
    const tab = visit({ localStorage: first.window.localStorage });
    expect(await isSettled(tab.ready)).toBe(false);
    await tab.arrive();
    expect(tab.state()).toMatchObject({ scenario: { title: 'mine' }, past: [], opening: 0 });
    expect(tab.state().rowId).toBe(tab.state().scenario.rows[0]?.id);
  });
});

describe('what is done before the code arrives', () => {
  test('is kept and linked when it has come', async () => {
    const tab = visit();
    tab.actions.setTitle('mine');
    await tab.arrive();
    expect(tab.state().scenario.title).toBe('mine');
    await tab.window.advance(1000);
    expect(tab.window.location.hash).toMatch(/^#s3\./);
    expect((await tab.reload('')).state().scenario.title).toBe('mine');
  });

  test('becomes a draft for each scenario', async () => {
    const tab = visit();
    tab.actions.setTitle('one');
    tab.actions.reset();
    tab.actions.setTitle('two');
    await tab.arrive();
    await tab.window.advance(1000);
    expect(tab.drafts()).toEqual(['one']);
    const again = await tab.reload('');
    expect(again.state().scenario.title).toBe('two');
    expect(again.drafts()).toEqual(['one']);
  });

  test('is there again when the page is left before', async () => {
    const tab = visit();
    tab.actions.setTitle('one');
    tab.actions.reset();
    tab.actions.setTitle('two');
    const again = await tab.reload();
    expect(again.state().scenario.title).toBe('two');
    expect(again.drafts()).toEqual(['one']);
  });

  test('goes on in the same draft when the page was hidden meanwhile', async () => {
    const tab = visit();
    tab.actions.setTitle('mine');
    tab.window.dispatch('visibilitychange');
    tab.actions.setTitle('mine, and more');
    await tab.arrive();
    await tab.window.advance(1000);
    expect(tab.window.localStorage.length).toBe(1);
    expect((await tab.reload('')).state().scenario.title).toBe('mine, and more');
  });

  test('stays one undo below a link that was followed', async () => {
    const tab = visit();
    tab.actions.setTitle('mine');
    tab.window.follow('example/deny-ec2');
    await tab.arrive();
    expect(tab.state().scenario.callers[0]?.name).toBe('Deny alone');
    expect(tab.state().notice?.undo).toBe(true);
    expect(tab.drafts()).toEqual(['mine']);
    tab.actions.undo();
    expect(tab.state().scenario.title).toBe('mine');
  });

  test('undone, gives the default example its address', async () => {
    const tab = visit();
    tab.actions.setTitle('mine');
    await tab.arrive();
    tab.actions.undo();
    await tab.window.advance(1000);
    expect(tab.window.location.hash).toBe('#example/specific-source');
  });
});

describe('when the code cannot be loaded', () => {
  test('the page says so and works, and what was changed is there after a reload', async () => {
    const tab = visit();
    await tab.fail();
    expect(tab.state().notice).toMatchObject({ tone: 'error', undo: false });
    expect(tab.state().notice?.text).toContain('reload the page');
    tab.actions.setTitle('mine');
    expect((await tab.reload()).state().scenario.title).toBe('mine');
  });

  test('a draft that could not be read is not written over', async () => {
    const before = visit();
    await before.arrive();
    before.actions.setTitle('before');
    before.window.dispatch('pagehide');
    before.stop();
    const { localStorage, sessionStorage } = before.window;
    const tab = visit({ localStorage, sessionStorage });
    await tab.fail();
    expect(await isSettled(tab.ready)).toBe(true);
    tab.actions.setTitle('meanwhile');
    const again = await tab.reload();
    expect(again.state().scenario.title).toBe('meanwhile');
    expect(again.drafts()).toEqual(['before']);
  });
});
