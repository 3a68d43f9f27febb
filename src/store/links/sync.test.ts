import { describe, expect, test } from 'vitest';
import { DEFAULT_EXAMPLE, defaultScenario, exampleById, serialize } from '../../scenario';
import { encodeLink } from '../../scenario/later';
import { createPlayground } from '../playground';
import { FakeWindow, settled } from '../testing/fake-window';
import { startLinkSync } from './sync';

async function open(hash = '', options: Parameters<typeof startLinkSync>[2] = {}) {
  const window = new FakeWindow({ hash });
  const playground = createPlayground();
  const example = { id: DEFAULT_EXAMPLE, scenario: playground.getState().scenario };
  const sync = startLinkSync(playground, window, { example, ...options });
  await sync.ready;
  const { actions } = playground.getState();
  return { window, playground, state: playground.getState, actions, sync };
}

async function linkTitled(title: string): Promise<string> {
  return encodeLink({ ...defaultScenario(), title });
}

describe('reading the address', () => {
  test('a link is opened at the start, one undo above what was open', async () => {
    const { state, actions } = await open(`#${await linkTitled('Shared')}`);
    expect(state().scenario.title).toBe('Shared');
    actions.undo();
    expect(state().scenario.title).toBe(defaultScenario().title);
  });

  test('a link is opened when it is followed', async () => {
    const { window, state } = await open();
    window.follow(await linkTitled('Followed'));
    await settled();
    expect(state().scenario.title).toBe('Followed');
    expect(state().notice).toMatchObject({ tone: 'info', undo: true });
  });

  test('an example is opened by its id', async () => {
    const { state } = await open('#example/deny-ec2');
    expect(state().scenario.title).toBe(exampleById('deny-ec2')?.title);
  });

  test.each([
    ['example/nothing', 'There is no example named `nothing`'],
    ['s1.', 'cut off'],
    ['s1.AAAA', 'damaged'],
    ['s9.AAAA', 'newer version'],
    ['something', 'not a link made by this page'],
  ])('%s touches nothing and says why', async (fragment, words) => {
    const { window, playground, state } = await open();
    const { scenario } = state();
    window.follow(fragment);
    await settled();
    expect(state().scenario).toBe(scenario);
    expect(state().past).toEqual([]);
    expect(playground.getState().notice?.tone).toBe('error');
    expect(state().notice?.text).toContain(words);
    expect(state().notice?.text).toContain('what was open is untouched');
    expect(window.written).toEqual([]);
  });

  test('a place in the page is no link', async () => {
    const { window, state } = await open();
    window.anchors.add('table');
    window.follow('table');
    await settled();
    expect(state().notice).toBeUndefined();
  });

  test('a link whose event is on its way is not overwritten by what was open', async () => {
    const { window, state, actions } = await open();
    actions.setTitle('Mine');
    const link = await linkTitled('Followed');
    window.location.hash = `#${link}`;
    await window.advance(2000);
    expect(window.written).toEqual([]);
    window.dispatch('hashchange');
    await settled();
    expect(state().scenario.title).toBe('Followed');
  });

  test('of two links followed quickly the later one wins', async () => {
    const { window, state } = await open();
    const [first, second] = [await linkTitled('First'), await linkTitled('Second')];
    window.follow(first);
    window.follow(second);
    await settled();
    expect(state().scenario.title).toBe('Second');
    expect(state().past).toHaveLength(1);
  });
});

describe('writing the address', () => {
  test('nothing is written before something changes', async () => {
    const { window } = await open();
    await window.advance(5000);
    expect(window.written).toEqual([]);
  });

  test('at most once in 750 ms while typing, and the last word is written', async () => {
    const { window, state, actions } = await open();
    for (let step = 1; step <= 30; step += 1) {
      actions.setTitle(`step ${step}`);
      await window.advance(100);
    }
    await window.advance(750);
    expect(window.written.length).toBeGreaterThan(2);
    expect(window.written.length).toBeLessThanOrEqual(5);
    expect(window.written.at(-1)).toBe(`/play/?x=1#${await encodeLink(state().scenario)}`);
  });

  test('what the page wrote itself is not opened', async () => {
    const { window, state, actions } = await open();
    actions.setTitle('mine');
    await window.advance(750);
    const { scenario } = state();
    window.dispatch('hashchange');
    await settled();
    expect(state().scenario).toBe(scenario);
  });

  test("an example's address stays for as long as it is that example", async () => {
    const { window, actions } = await open();
    window.follow('example/deny-ec2');
    await window.advance(5000);
    expect(window.location.hash).toBe('#example/deny-ec2');
    actions.setTitle('changed');
    await window.advance(750);
    expect(window.location.hash).toMatch(/^#s3\./);
    actions.setTitle(exampleById('deny-ec2')?.title ?? '');
    await window.advance(750);
    expect(window.location.hash).toBe('#example/deny-ec2');
    actions.undo();
    actions.undo();
    await window.advance(750);
    expect(window.location.hash).toBe('#example/specific-source');
  });

  test('the address that was followed stays as it came', async () => {
    const link = await linkTitled('Shared');
    const { window } = await open(`#${link}`);
    await window.advance(5000);
    expect(window.written).toEqual([]);
    expect(window.location.hash).toBe(`#${link}`);
  });

  test('a link that is too long for an address takes the old one away', async () => {
    const { window, state, actions } = await open('#example/deny-ec2');
    const noise = Array.from({ length: 60_000 }, () => Math.random().toString(36).slice(2, 4));
    const id = state().scenario.rows[0]?.id ?? '';
    actions.setText({ kind: 'row', rowId: id }, noise.join(''));
    await window.advance(750);
    expect(window.written).toEqual(['/play/?x=1']);
  });

  test('a link followed while one is being written is not written over', async () => {
    const { window, state, actions } = await open();
    const link = await linkTitled('Followed');
    actions.setTitle('mine');
    const writing = window.advance(750);
    window.follow(link);
    await writing;
    await settled();
    expect(window.location.hash).toBe(`#${link}`);
    expect(state().scenario.title).toBe('Followed');
    expect(window.written.filter((url) => !url.endsWith(link))).toEqual([]);
  });

  test('stops for good', async () => {
    const { window, actions, sync } = await open();
    actions.setTitle('mine');
    sync.stop();
    await window.advance(5000);
    expect(window.written).toEqual([]);
    expect(window.listeners).toBe(0);
  });
});

describe('a reload', () => {
  test('keeps the draft, which may be newer than the address, and mends the address', async () => {
    const link = await linkTitled('older');
    const { window, state } = await open(`#${link}`, { restored: true, lastFragments: [link] });
    expect(state().past).toEqual([]);
    expect(serialize(state().scenario)).toBe(serialize(defaultScenario()));
    await window.advance(750);
    expect(window.location.hash).toBe('#example/specific-source');
  });

  test('without a draft reads the address again', async () => {
    const link = await linkTitled('shared');
    const { state } = await open(`#${link}`, { restored: false, lastFragments: [link] });
    expect(state().scenario.title).toBe('shared');
  });

  test('that set out from an earlier address of the same work keeps the draft as well', async () => {
    const kept: (readonly string[])[] = [];
    const { window, actions } = await open('#example/deny-ec2', {
      onFragments: (fragments) => kept.push(fragments),
    });
    for (const title of ['once', 'twice']) {
      actions.setTitle(title);
      await window.advance(750);
    }
    const lastFragments = kept.at(-1) ?? [];
    expect(lastFragments).toHaveLength(3);
    expect(lastFragments.at(-1)).toBe('example/deny-ec2');
    const again = await open('#example/deny-ec2', { restored: true, lastFragments });
    expect(again.state().past).toEqual([]);
  });

  test('does not take the address of other work for its own', async () => {
    const kept: (readonly string[])[] = [];
    const { window } = await open('#example/deny-ec2', {
      onFragments: (fragments) => kept.push(fragments),
    });
    window.follow('example/creator-account');
    await settled();
    expect(kept.at(-1)).toEqual(['example/creator-account']);
  });

  test('with another link in the address opens it', async () => {
    const link = await linkTitled('shared');
    const { state } = await open(`#${link}`, {
      restored: true,
      lastFragments: ['example/deny-ec2'],
    });
    expect(state().scenario.title).toBe('shared');
  });
});
