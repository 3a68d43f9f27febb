import { describe, expect, it } from 'vitest';
import { cell, PATTERN, POLICY, spanOf, withDiagnostics } from './fixtures';
import { documentIndex } from './highlights';
import { callerName, problemsOf } from './problems';

const base = cell();
const problem = {
  code: 'x',
  severity: 'error',
  message: '`Efect` is no element of a statement',
} as const;

describe('what keeps a cell from being evaluated', () => {
  it('is told with its place, and marks it when chosen', () => {
    const broken = {
      ...base,
      column: {
        ...base.column,
        policies: [withDiagnostics([{ ...problem, span: spanOf(POLICY, '"Effect"') }])],
      },
      row: { ...base.row, diagnostics: [{ ...problem, span: spanOf(PATTERN, '"source"') }] },
    };
    expect(problemsOf(broken).map(({ place }) => place)).toEqual([
      'Policy B, line 5',
      'Row 2, line 2',
    ]);
    expect(problemsOf(broken)[0]?.highlights).toEqual([
      {
        target: { kind: 'policy', callerId: 'b', policy: 0 },
        spans: [spanOf(POLICY, '"Effect"')],
        reveal: true,
      },
    ]);
  });

  it('is not a warning', () => {
    const warned = [{ ...problem, severity: 'warning', span: spanOf(POLICY, '"Effect"') } as const];
    expect(
      problemsOf({ ...base, column: { ...base.column, policies: [withDiagnostics(warned)] } }),
    ).toEqual([]);
  });

  it('names the policy among several and a caller without a name by its letter', () => {
    const policies = [...base.column.caller.policies, { type: 'boundary', text: '{' } as const];
    const caller = { ...base.column.caller, name: ' ', policies };
    const column = {
      ...base.column,
      caller,
      policies: [
        withDiagnostics([]),
        withDiagnostics([{ ...problem, span: { start: 0, end: 1 } }]),
      ],
    };
    expect(callerName({ ...base, column })).toBe('Policy B');
    expect(problemsOf({ ...base, column }).map(({ place }) => place)).toEqual([
      'Policy B, Boundary, line 1',
    ]);
  });
});

describe('the document that a statement stands in', () => {
  it('is counted among the documents of its kind and level', () => {
    const policies = (['identity', 'boundary', 'identity'] as const).map((type) => ({
      type,
      text: '',
    }));
    const levels = [0, 1].map((level) => ({ type: 'scp' as const, level, text: '' }));
    const column = {
      ...base.column,
      caller: { ...base.column.caller, policies: [...policies, ...levels] },
    };
    const index = (ref: Parameters<typeof documentIndex>[1]) =>
      documentIndex({ ...base, column }, ref);
    expect(index({ type: 'identity', policy: 1, statement: 0 })).toBe(2);
    expect(index({ type: 'boundary', policy: 0, statement: 0 })).toBe(1);
    expect(index({ type: 'scp', level: 1, policy: 0, statement: 0 })).toBe(4);
    expect(index({ type: 'session', policy: 0, statement: 0 })).toBe(-1);
  });
});
