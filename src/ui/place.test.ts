import { describe, expect, it } from 'vitest';
import { place } from './place';

const view = { width: 1000, height: 600 };

describe('a popup', () => {
  it('hangs below its button', () => {
    const button = { left: 100, top: 20, right: 180, bottom: 52 };
    expect(place(button, { width: 200, height: 300 }, view, 'start')).toEqual({
      left: 100,
      top: 58,
      maxHeight: 534,
    });
  });

  it('lines up with the far edge of its button', () => {
    const button = { left: 800, top: 20, right: 900, bottom: 52 };
    expect(place(button, { width: 200, height: 100 }, view, 'end').left).toBe(700);
  });

  it('stays in the window on the right', () => {
    const button = { left: 950, top: 20, right: 990, bottom: 52 };
    expect(place(button, { width: 200, height: 100 }, view, 'start').left).toBe(792);
  });

  it('opens upward where there is more room', () => {
    const button = { left: 100, top: 500, right: 180, bottom: 532 };
    const { top, maxHeight } = place(button, { width: 200, height: 300 }, view, 'start');
    expect(top).toBe(500 - 6 - 300);
    expect(maxHeight).toBe(486);
  });

  it('is cut to the room there is', () => {
    const button = { left: 100, top: 300, right: 180, bottom: 332 };
    expect(place(button, { width: 200, height: 2000 }, view, 'start').maxHeight).toBe(286);
  });
});
