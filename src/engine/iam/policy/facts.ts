import type { PolicyType } from '../decision';

/** What the readers of a document's parts need to know about the whole. */
export interface DocumentFacts {
  readonly type: PolicyType;
  /** Variables are replaced from version 2012-10-17 on (UG Version). */
  readonly variables: boolean;
  readonly text: string;
}
