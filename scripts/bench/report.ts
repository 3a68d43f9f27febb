const WARM_UP = 2000;
const SECONDS = 0.7;

/**
 * Prints how often `run` can be done in a second of processor time, so that other work on the
 * machine does not show.
 *
 * @param each operations that one run stands for
 */
export function report(name: string, run: () => void, reference?: string, each = 1): void {
  const figure = (perSecond(run, each > 1 ? 1 : 200) * each).toLocaleString('en-US', {
    maximumFractionDigits: 0,
  });
  console.log(`${name.padEnd(52)} ${figure.padStart(12)}/s${reference ? `  (${reference})` : ''}`);
}

function perSecond(run: () => void, batch: number): number {
  for (let i = 0; i < (batch === 1 ? 2 : WARM_UP); i++) run();
  let rounds = 0;
  const start = process.cpuUsage();
  for (;;) {
    for (let i = 0; i < batch; i++) run();
    rounds += batch;
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    if (seconds > SECONDS) return rounds / seconds;
  }
}
