/** Milliseconds between two numbers: often enough to see that it goes on. */
const EVERY = 250;

/** Shows on standard error how far a long run is, when a person watches and sees no answers. */
export class Progress {
  private readonly shown = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  private last = Date.now();
  private count = 0;
  private written = false;

  step(): void {
    this.count++;
    if (!this.shown || Date.now() - this.last < EVERY) return;
    this.last = Date.now();
    this.written = true;
    process.stderr.write(`\r${this.count} lines`);
  }

  end(): void {
    if (this.written) process.stderr.write(`\r${this.count} lines\n`);
  }
}
