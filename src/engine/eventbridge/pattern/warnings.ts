import type { Diagnostic } from '../../diagnostic';
import type { Entry } from './entry';
import type { PatternField, PatternStep } from './steps';

/** EB quotas: the default, which AWS raises on request up to 4,096. */
const DEFAULT_QUOTA = 2048;

/** What the service accepts and a user may not mean. */
export function warningsOf(text: string, steps: readonly PatternStep[]): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  if (text.length > DEFAULT_QUOTA) {
    warnings.push({
      code: 'pattern-over-quota',
      severity: 'warning',
      span: { start: DEFAULT_QUOTA, end: text.length },
      message: `A pattern of ${text.length} characters needs a raised quota; ${DEFAULT_QUOTA} are allowed by default`,
    });
  }
  const earlier = new Set<PatternField>();
  overridden(steps, new Map(), earlier);
  warnings.push(...[...earlier].map(replaced));
  for (const entry of entriesOf(steps)) if (entry.kind === 'exactly') warnings.push(exactly(entry));
  return warnings;
}

/** Collects lists that a later list for the same path replaces; returns the lists that are left. */
function overridden(
  steps: readonly PatternStep[],
  before: ReadonlyMap<string, readonly PatternField[]>,
  earlier: Set<PatternField>,
): Map<string, readonly PatternField[]> {
  let now = new Map(before);
  for (const step of steps) {
    if (step.kind === 'field') {
      for (const field of now.get(step.path) ?? []) earlier.add(field);
      now.set(step.path, [step]);
      continue;
    }
    const after = new Map<string, readonly PatternField[]>();
    for (const branch of step.branches) {
      for (const [path, fields] of overridden(branch, now, earlier)) {
        after.set(path, [...new Set([...(after.get(path) ?? []), ...fields])]);
      }
    }
    now = after;
  }
  return now;
}

function replaced({ path, span }: PatternField): Diagnostic {
  return {
    code: 'duplicate-key',
    severity: 'warning',
    span,
    message: `\`${path}\` is given again further on; the later list replaces this one, the two are not combined`,
  };
}

function exactly({ span }: Entry): Diagnostic {
  return {
    code: 'undocumented-operator',
    severity: 'warning',
    span,
    message: '`exactly` is accepted but not documented; the plain string means the same',
  };
}

/** Every entry of a pattern, branches included. */
function entriesOf(steps: readonly PatternStep[]): Entry[] {
  return steps.flatMap((step) =>
    step.kind === 'field' ? step.entries : step.branches.flatMap((branch) => entriesOf(branch)),
  );
}
