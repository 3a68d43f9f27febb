import type { PolicyType } from '../../../src/engine';
import type { PolicyCode } from '../../../src/engine/later';

/** One more example of a code: another sentence, or another fix. */
export interface Variant {
  readonly text: string;
  /** Identity when missing. */
  readonly type?: PolicyType;
}

export type Variants = Readonly<Partial<Record<PolicyCode, readonly Variant[]>>>;
