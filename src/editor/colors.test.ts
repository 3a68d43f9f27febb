import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLORS } from './colors';
import { metricsFor } from './metrics';

const css = readFileSync(new URL('../app/styles/tokens.css', import.meta.url), 'utf8');
const light = css.slice(0, css.indexOf(':root[data-theme="dark"]'));
const dark = css.slice(css.indexOf(':root[data-theme="dark"]'));
const token = (sheet: string, name: string) =>
  new RegExp(`--${name}:\\s*([^;\\s]+)`).exec(sheet)?.[1];

test.each(['light', 'dark'] as const)('the %s colors are those of the tokens', (theme) => {
  const sheet = theme === 'light' ? light : dark;
  for (const [name, color] of Object.entries(COLORS[theme])) {
    expect([name, token(sheet, name)]).toEqual([name, color]);
  }
});

test('letters are as large as the tokens say', () => {
  expect(token(light, 'code-size')).toBe(`${metricsFor(false).fontSize}px`);
});

test.each(['light', 'dark'] as const)('a %s mark looks like its token on a panel', (theme) => {
  const veils = readFileSync(new URL('./editor-pane.css', import.meta.url), 'utf8').matchAll(
    /--mark-veil: rgb\((\d+) (\d+) (\d+) \/ 35%\)/g,
  );
  const veil = [...veils][theme === 'light' ? 0 : 1]?.slice(1).map(Number) ?? [];
  const rgb = (name: string) =>
    [1, 3, 5].map((at) =>
      parseInt(token(theme === 'light' ? light : dark, name)?.slice(at, at + 2) ?? '', 16),
    );
  const panel = rgb('panel');
  for (const [index, wanted] of rgb('mark').entries()) {
    const seen = (veil[index] ?? 0) * 0.35 + (panel[index] ?? 0) * 0.65;
    expect(Math.abs(seen - wanted)).toBeLessThanOrEqual(1);
  }
});
