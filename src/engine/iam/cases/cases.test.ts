import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise } from '../advice';
import { decide } from '../decide';
import { evaluate } from '../evaluate';
import { explain } from '../explain/explain';
import { type CaseFile, knownFailures, policiesOf, requestOf } from '../testing/case';

const HERE = new URL('.', import.meta.url);
const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/.*\.json$/.test(path))
  .sort();

describe.each(files)('%s', (path) => {
  const cases: CaseFile = JSON.parse(readFileSync(new URL(path, HERE), 'utf8'));

  it.each(cases.map((each) => [each.name, each] as const))('%s', (name, each) => {
    const { policies, all } = policiesOf(each.policies);
    const request = requestOf(each.request);
    const readings = each.readings ?? {};
    const refused = all.some((policy) => !policy.ok);
    const verdict = evaluate(policies, [{ readings: {}, request }], readings);
    const decision = refused
      ? 'invalid'
      : verdict.kind === 'depends'
        ? 'depends'
        : verdict.decision;
    const fails = knownFailures.includes(`${path}: ${name}`);
    if (fails) {
      // A known failure that passes must be struck from the list.
      expect(decision).not.toBe(each.expect.decision);
      return;
    }
    expect(decision).toBe(each.expect.decision);
    if (verdict.kind === 'depends' && each.expect.questions) {
      expect([...verdict.questions].sort()).toEqual([...each.expect.questions].sort());
    }
    const said = all.flatMap((policy) => [...policy.diagnostics, ...advise(policy)]);
    const codes = said.map((diagnostic) => diagnostic.code);
    for (const code of each.expect.codes ?? []) expect(codes).toContain(code);
    const told = explain(policies, request, readings);
    expect(told.decision).toBe(decide(policies, request, readings));
    if (verdict.kind === 'certain' && !refused) expect(verdict.decidedBy).toEqual(told.decidedBy);
  });
});
