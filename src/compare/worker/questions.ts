import type {
  AuthorizationRequest,
  CallSite,
  DeadPartsResult,
  FlipsResult,
  Intent,
  IntentResult,
  RatingResult,
  Readings,
  RelateResult,
  TableResult,
} from '../../engine';
import type { PolicyDocument, Row } from '../../scenario';

/** A caller's policies as texts: the worker reads each text once. */
export type Documents = readonly PolicyDocument[];

/** Where a question is asked. */
export interface Place {
  readonly site: CallSite;
  /** What the scenario has settled. */
  readonly readings: Readings;
}

/** What a row brings; the worker derives the request. */
export type AskedRow = Pick<Row, 'call' | 'site' | 'context'>;

/** Everything that the worker can be asked. */
export type Question = { readonly place: Place } & (
  | { readonly kind: 'relate'; readonly a: Documents; readonly b: Documents }
  | { readonly kind: 'dead-parts'; readonly a: Documents }
  | { readonly kind: 'table'; readonly a: Documents; readonly b?: Documents | undefined }
  | {
      readonly kind: 'rating';
      readonly a: Documents;
      readonly b?: Documents | undefined;
      readonly rows: readonly AskedRow[];
    }
  | { readonly kind: 'intent'; readonly a: Documents; readonly intent: Intent }
  | { readonly kind: 'flips'; readonly a: Documents; readonly request: AuthorizationRequest }
);

/** What comes back, by kind of question. */
export interface Answers {
  readonly relate: RelateResult;
  readonly 'dead-parts': DeadPartsResult;
  readonly table: TableResult;
  readonly rating: RatingResult;
  readonly intent: IntentResult;
  readonly flips: FlipsResult;
}

export type Kind = keyof Answers;
export type QuestionOf<K extends Kind> = Extract<Question, { readonly kind: K }>;

/** To the worker; it answers one at a time. */
export interface Task {
  readonly id: number;
  /** Milliseconds after which the answer is what is known by then. */
  readonly budget: number;
  readonly question: Question;
}

/** From the worker. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Answers[Kind] }
  | { readonly id: number; readonly ok: false };
