import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../json/parse';
import { compilePattern, explainMatch, matches, RuleSet } from '../pattern';
import { deriveEventBridgeCall } from '../request/derive';
import {
  type CallCase,
  type CaseFile,
  type MatchCase,
  type RefusalCase,
  SITE,
  textOf,
} from '../testing/case';

const HERE = new URL('.', import.meta.url);
const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'))
  .sort();

describe.each(files)('%s', (path) => {
  const cases: CaseFile = JSON.parse(readFileSync(new URL(path, HERE), 'utf8'));

  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    if ('call' in each) expectCall(each);
    else if ('refused' in each) expectRefusal(each);
    else expectMatch(each);
  });
});

function expectMatch(each: MatchCase): void {
  const pattern = compilePattern(textOf(each.pattern));
  if (!pattern.ok) throw new Error(pattern.aws ?? pattern.reason);
  const event = textOf(each.event);
  expect(matches(pattern, event)).toBe(each.matches);
  expect(new RuleSet([pattern]).matching(event)).toEqual(each.matches ? [0] : []);
  const { root } = parseJson(event);
  if (root?.kind !== 'object') throw new Error('no event');
  expect(explainMatch(pattern, root).matched).toBe(each.matches);
  if (each.warnings) expect(pattern.warnings.map(({ code }) => code)).toEqual(each.warnings);
}

function expectRefusal(each: RefusalCase): void {
  const pattern = compilePattern(textOf(each.pattern));
  expect(pattern.ok ? 'accepted' : pattern.reason).toBe(each.refused);
}

function expectCall({ call, text, site, readings, expect: expected }: CallCase): void {
  const request = { kind: call, text: textOf(text) };
  const derived = deriveEventBridgeCall(request, { ...SITE, ...site }, readings);
  const variants = derived.ok ? derived.variants : [];
  if (expected.resource !== undefined) {
    expect(variants.map((variant) => variant.request.resource)).toContain(expected.resource);
  }
  if (expected.contexts) {
    const contexts = variants.map((variant) => {
      const { 'aws:requestedregion': _region, ...rest } = Object.fromEntries(
        variant.request.context,
      );
      return rest;
    });
    expect(contexts).toEqual(expected.contexts);
  }
  if (expected.questions) expect(derived.ok && derived.questions).toEqual(expected.questions);
  const codes = derived.diagnostics.map(({ code }) => code);
  if (expected.codes) expect(codes).toEqual(expected.codes);
  if (expected.says !== undefined) {
    const said = derived.diagnostics.map(({ message }) => message).join('\n');
    expect(said).toContain(expected.says);
  }
}
