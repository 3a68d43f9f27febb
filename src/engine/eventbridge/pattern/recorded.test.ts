import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../json/parse';
import { compilePattern, matches, readEvent } from '.';

const file = new URL('../../../../../shared/golden/aws-recorded-patterns.ndjson', import.meta.url);

interface Recorded {
  readonly name: string;
  readonly pattern: string;
  readonly event: string;
  readonly accepted: boolean;
  readonly error: string | null;
  readonly matches: boolean;
}

const cases: Recorded[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  : [];

/** Columns of the service's places, as its recorded answers give them; line 1 each. */
const COLUMNS: Readonly<Record<string, number>> = {
  int_nolist_EXC: 11,
  string_nolist_EXC: 13,
  arrays_empty_EXC: 17,
  content_numeric_operatorcasing_EXC: 36,
  operator_case_sensitive_EXC: 28,
  content_numeric_EXC: 49,
  content_numeric_syntax_EXC: 50,
  content_wildcard_repeating_star_EXC: 72,
  content_wildcard_int_EXC: 34,
  content_wildcard_list_EXC: 32,
  content_ignorecase_EXC: 42,
  content_ignorecase_list_EXC: 42,
  content_anything_but_ignorecase_EXC: 66,
  content_anything_but_ignorecase_list_EXC: 67,
  content_anything_wildcard_list_type_EXC: 57,
  content_anything_wildcard_type_EXC: 59,
  content_anything_suffix_list_type_EXC: 58,
  content_anything_suffix_int_EXC: 57,
  content_anything_prefix_list_type_EXC: 55,
  content_anything_prefix_int_EXC: 54,
  content_anything_prefix_ignorecase_EXC: 55,
  content_anything_suffix_ignorecase_EXC: 55,
  content_prefix_list_EXC: 23,
  content_prefix_int_EXC: 25,
  content_suffix_int_EXC: 29,
  content_suffix_list_EXC: 27,
  content_ip_address_type_EXC: 43,
};
/** Refusals in which the service names no place. */
const PLACELESS = [
  'content_wildcard_complex_EXC',
  'content_ip_address_EXC',
  'content_ip_address_bad_mask_EXC',
  'content_ip_address_bad_ip_EXC',
  'content_ip_address_v6_bad_ip_EXC',
];

describe.skipIf(cases.length === 0)('recorded answers of EventBridge (needs ../shared)', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (name, recorded) => {
    const compiled = compilePattern(recorded.pattern);
    expect(compiled.ok).toBe(recorded.accepted);
    if (!compiled.ok) {
      expect(compiled.aws?.split('\n')[0]).toBe(recorded.error);
      if (name in COLUMNS) {
        expect(compiled.place).toEqual({ line: 1, column: COLUMNS[name] });
        expect(compiled.aws).toContain(`; line: 1, column: ${COLUMNS[name]}]`);
      }
      if (PLACELESS.includes(name)) expect(compiled.place).toBeUndefined();
      return;
    }
    expect(matches(compiled, recorded.event)).toBe(recorded.matches);
    const { root } = parseJson(recorded.event);
    expect(root?.kind === 'object' && matches(compiled, root)).toBe(recorded.matches);
    const event = readEvent(recorded.event);
    expect(event.ok && matches(compiled, event)).toBe(recorded.matches);
  });

  it('are all there', () => expect(cases).toHaveLength(161));

  it('name the place twice for an error inside a list of anything-but', () => {
    const pattern = '{"detail": {"state": [{"anything-but": {"prefix": [123, "test"]}}]}}';
    const compiled = compilePattern(pattern);
    const place = `\n at [Source: (String)"${pattern}"; line: 1, column: 55]`;
    expect(!compiled.ok && compiled.aws).toBe(
      `Event pattern is not valid. Reason: prefix/suffix match pattern must be a string${place}${place}`,
    );
  });
});
