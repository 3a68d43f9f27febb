import type { Diagnostic } from '../../engine';
import { documentNames } from '../../scenario';
import type { CellExplanation, Highlight, TextTarget } from '../../store/types';

/** Something that keeps a cell from being evaluated, and where it stands. */
export interface Problem {
  /** `Policy B, line 4` */
  readonly place: string;
  readonly message: string;
  readonly highlights: readonly Highlight[];
}

/** Every error in the texts that the cell needs: the column's policies, then the row's call. */
export function problemsOf(cell: CellExplanation): readonly Problem[] {
  const { column, row } = cell;
  const { caller } = column;
  const names = documentNames(caller.policies);
  const several = names.length > 1;
  const ofPolicies = caller.policies.flatMap(({ text }, policy) =>
    problems(
      several ? `${callerName(cell)}, ${names[policy]}` : callerName(cell),
      text,
      { kind: 'policy', callerId: caller.id, policy },
      column.policies[policy]?.diagnostics ?? [],
    ),
  );
  const target: TextTarget = { kind: 'row', rowId: row.row.id };
  return [
    ...ofPolicies,
    ...problems(`Row ${row.number}`, row.row.call.text, target, row.diagnostics),
  ];
}

/** A caller without a name goes by its letter. */
export function callerName({ column }: CellExplanation): string {
  return column.caller.name.trim() || `Policy ${column.letter}`;
}

function problems(
  name: string,
  text: string,
  target: TextTarget,
  diagnostics: readonly Diagnostic[],
): readonly Problem[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ span, message }) => ({
      place: `${name}, line ${lineAt(text, span.start)}`,
      message,
      highlights: [{ target, spans: [span], reveal: true }],
    }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
