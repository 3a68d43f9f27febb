import type { Limit, ReasoningOptions } from '../types';

/** Time left, and what was left out for want of it. */
export class Budget {
  private readonly found = new Map<string, Limit>();
  private over = false;
  private turn = 0;
  private readonly options: Pick<ReasoningOptions, 'deadline' | 'cancelled'>;

  constructor(options: Pick<ReasoningOptions, 'deadline' | 'cancelled'>) {
    this.options = options;
  }

  /** Is time up? To be asked in every long loop; it looks at the clock now and then. */
  spent(): boolean {
    if (this.over) return true;
    if ((this.turn++ & 255) !== 0) return false;
    const { deadline, cancelled } = this.options;
    if ((deadline !== undefined && Date.now() >= deadline) || cancelled?.()) {
      this.over = true;
      this.limit({ kind: 'deadline' });
    }
    return this.over;
  }

  limit(limit: Limit): void {
    this.found.set(JSON.stringify(limit), limit);
  }

  /** Takes over what another count left out. */
  adopt(other: Budget): void {
    for (const limit of other.limits) this.limit(limit);
  }

  /** Another count of limits on the same time. */
  fork(): Budget {
    return new Budget(this.options);
  }

  get limits(): readonly Limit[] {
    return [...this.found.values()];
  }
}
