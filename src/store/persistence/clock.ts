export type Timer = ReturnType<typeof setTimeout> | number;

/** The timers of a window, or of a test. */
export interface Clock {
  setTimeout(callback: () => void, ms: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
}
