import type { Span } from '../../span';
import { type Place, placeAt, sourceAt } from './source/place';

/** The service refuses a pattern. */
export interface PatternRefusal {
  readonly ok: false;
  /** The service's reason without its place: one line, the words of EventBridge. */
  readonly reason: string;
  /**
   * The service's whole answer: error, reason and, where it gives one, the place with the text;
   * undefined where nobody has recorded it.
   */
  readonly aws: string | undefined;
  /** Where the service's reader stood; undefined where the service names no place. */
  readonly place: Place | undefined;
  /** What is wrong in the text, for marking it. */
  readonly span: Span;
  /** One sentence in plain words. */
  readonly message: string;
  /** The text is not even JSON. */
  readonly notJson: boolean;
}

/** What is wrong: the service's reason, plain words, and the stretch of text that is meant. */
export interface Complaint {
  readonly reason: string;
  readonly message: string;
  readonly span: Span;
  /** The service's whole answer, where it is not the usual sentence with the reason. */
  readonly aws?: string;
  readonly notJson?: true;
}

/**
 * Leaves the compiler's recursion; `compilePattern` catches it, so that nothing outside ever sees it.
 */
export class Refused {
  readonly complaint: Complaint;
  /**
   * Where the service's reader stands, as offsets. None where the service names no place, two where
   * an error passes through two of its layers.
   */
  readonly places: readonly number[];

  constructor(complaint: Complaint, ...places: number[]) {
    this.complaint = complaint;
    this.places = places;
  }
}

/** The service's answer for a reason that its pattern reader or its own checks give. */
export function refusal(text: string, { complaint, places }: Refused): PatternRefusal {
  const notes = places.map((at) => `\n at ${sourceAt(text, at)}`);
  const [first] = places;
  return {
    ok: false,
    reason: complaint.reason,
    aws:
      complaint.aws ?? `Event pattern is not valid. Reason: ${complaint.reason}${notes.join('')}`,
    place: first === undefined ? undefined : placeAt(text, first),
    span: complaint.span,
    message: complaint.message,
    notJson: complaint.notJson ?? false,
  };
}
