import * as z from 'zod/mini';
import { READINGS } from '../engine';
import {
  MAX_BUSES,
  MAX_CALLERS,
  MAX_CALLS,
  MAX_LEVEL,
  MAX_POLICIES,
  MAX_ROWS,
  MAX_RULES,
} from './types';

// Compiling validators needs `eval`, which the page's security policy forbids and reports.
z.config({ jitless: true });

/** Characters in one policy, pattern, target list or entry: far above every AWS limit. */
const MAX_TEXT = 1_000_000;
const MAX_NAME = 500;
const MAX_NOTE = 5_000;

const name = z.string().check(z.maxLength(MAX_NAME));
const text = z.string().check(z.maxLength(MAX_TEXT));
const expectation = z.nullable(z.enum(['Yes', 'No']));

const site = z.strictObject({
  principal: name,
  account: name,
  region: name,
  bus: name,
  rule: name,
});

const policy = z.strictObject({
  type: z.enum(['identity', 'resource', 'boundary', 'session', 'scp', 'rcp']),
  level: z.optional(z.int().check(z.minimum(0), z.maximum(MAX_LEVEL))),
  text,
});

const callerV1 = z.strictObject({
  name,
  policies: z.array(policy).check(
    z.maxLength(MAX_POLICIES),
    // A bus has one policy: a second would be shown and never asked.
    z.refine((policies) => policies.filter(({ type }) => type === 'resource').length <= 1),
  ),
});

/** Values of one promise; AWS's limits on a policy's length leave far fewer. */
const MAX_VALUES = 200;

/** What a caller's policies are meant to ensure. */
const intent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['only-sources', 'never-sources', 'only-detail-types']),
    values: z.readonly(z.array(name).check(z.maxLength(MAX_VALUES))),
  }),
  z.strictObject({ kind: z.literal('condition'), text }),
]);

const caller = z.extend(callerV1, { intent: z.optional(intent) });

const rowV1 = z.strictObject({
  kind: z.enum(['PutRule', 'PutTargets', 'PutEvents']),
  text,
  site: z.optional(z.partial(site)),
  /** By position of the caller; null or missing = no expectation. */
  expected: z.optional(z.array(expectation)),
  note: z.optional(z.string().check(z.maxLength(MAX_NOTE))),
});

const row = z.extend(rowV1, {
  kind: z.enum(['PutRule', 'PutTargets', 'PutEvents', 'Other']),
  /** Context values given beside the call. */
  context: z.optional(text),
});

const labCallV2 = z.strictObject({
  title: z.optional(name),
  text,
  /** Position of the column; missing = the first. */
  caller: z.optional(z.int().check(z.minimum(0), z.maximum(MAX_CALLERS - 1))),
  site: z.optional(z.partial(site)),
});

const labCall = z.extend(labCallV2, {
  /** Context values given beside the call. */
  context: z.optional(text),
});

const labV2 = z.strictObject({
  open: z.optional(z.literal(true)),
  buses: z
    .array(z.strictObject({ bus: name, policy: z.optional(text) }))
    .check(z.maxLength(MAX_BUSES)),
  rules: z
    .array(
      z.strictObject({
        name,
        bus: name,
        enabled: z.optional(z.literal(false)),
        pattern: text,
        targets: text,
      }),
    )
    .check(z.maxLength(MAX_RULES)),
  calls: z.array(labCallV2).check(z.maxLength(MAX_CALLS)),
});

const lab = z.extend(labV2, { calls: z.array(labCall).check(z.maxLength(MAX_CALLS)) });

const readings = z.strictObject(
  Object.fromEntries(
    Object.entries(READINGS).map(([question, { candidates }]) => [
      question,
      z.optional(z.enum(candidates)),
    ]),
  ),
);

const head = {
  title: name,
  source: z.optional(z.strictObject({ title: name, url: z.optional(name) })),
  site,
  readings: z.optional(readings),
};

function columns<T extends z.core.$ZodType>(of: T) {
  return z.array(of).check(z.minLength(1), z.maxLength(MAX_CALLERS));
}

interface Columns {
  readonly callers: readonly unknown[];
  readonly rows: readonly { readonly expected?: readonly unknown[] | undefined }[];
}

/** No row expects something of a column that is not there. */
const expectationsFit = z.refine<Columns>(
  ({ callers, rows }) => rows.every((row) => (row.expected?.length ?? 0) <= callers.length),
  { path: ['rows'] },
);

interface Callers {
  readonly callers: readonly unknown[];
  readonly lab?:
    | { readonly calls: readonly { readonly caller?: number | undefined }[] }
    | undefined;
}

/** Nobody calls from a column that is not there. */
const callersExist = z.refine<Callers>(
  ({ callers, lab }) => lab?.calls.every(({ caller }) => (caller ?? 0) < callers.length) ?? true,
  { path: ['lab', 'calls'] },
);

/** The first version: three kinds of calls. */
export const storedV1 = z
  .strictObject({
    version: z.literal(1),
    ...head,
    callers: columns(callerV1),
    rows: z.array(rowV1).check(z.maxLength(MAX_ROWS)),
  })
  .check(expectationsFit);

/** The second version: all actions, promises and the event lab. */
export const storedV2 = z
  .strictObject({
    version: z.literal(2),
    ...head,
    callers: columns(caller),
    rows: z.array(row).check(z.maxLength(MAX_ROWS)),
    lab: z.optional(labV2),
  })
  .check(expectationsFit, callersExist);

/**
 * A scenario as links, files and drafts hold it. Ids are not stored. A member that is not listed
 * here is refused: a newer page must raise the version, never add in silence.
 */
export const storedV3 = z
  .strictObject({
    version: z.literal(3),
    ...head,
    callers: columns(caller),
    rows: z.array(row).check(z.maxLength(MAX_ROWS)),
    lab: z.optional(lab),
  })
  .check(expectationsFit, callersExist);

export type StoredV1 = z.infer<typeof storedV1>;
export type StoredV2 = z.infer<typeof storedV2>;
export type StoredV3 = z.infer<typeof storedV3>;

/** The form that is written today; older ones become it (`migrations.ts`). */
export type Stored = StoredV3;
