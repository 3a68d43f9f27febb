import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PublishCase, resultOf } from './testing/case';

const HERE = new URL('./cases/', import.meta.url);
const files = readdirSync(HERE).filter((path) => path.endsWith('.json'));

describe.each(files)('%s', (path) => {
  const cases: PublishCase[] = JSON.parse(readFileSync(new URL(path, HERE), 'utf8'));

  it.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    expect(Object.keys(each.expect).length).toBeGreaterThan(0);
    expect(resultOf(each)).toMatchObject(each.expect);
  });
});
