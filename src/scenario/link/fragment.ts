import { exampleById } from '../examples';
import type { Scenario } from '../types';
import { decodeLink } from './codec';

/** What a fragment of the address turned out to be. */
export type FragmentRead =
  | { readonly kind: 'opened'; readonly scenario: Scenario; readonly example?: string }
  | { readonly kind: 'failed'; readonly message: string };

const EXAMPLE = /^example\/(.*)$/s;

/** The fragment under which an example stays reachable. */
export function exampleFragment(id: string): string {
  return `example/${id}`;
}

export function isExample(fragment: string): boolean {
  return EXAMPLE.test(fragment);
}

/**
 * Reads `example/<id>` or `s1.…`.
 *
 * @param fragment without `#`
 * @returns the scenario, or a sentence that says why there is none; never rejects
 */
export async function readFragment(fragment: string): Promise<FragmentRead> {
  const id = EXAMPLE.exec(fragment)?.[1];
  if (id !== undefined) return readExample(id);
  const result = await decodeLink(fragment);
  return result.ok
    ? { kind: 'opened', scenario: result.scenario }
    : { kind: 'failed', message: result.problem.message };
}

async function readExample(id: string): Promise<FragmentRead> {
  const example = exampleById(id);
  if (!example) {
    return { kind: 'failed', message: `There is no example named \`${id.slice(0, 60)}\`` };
  }
  try {
    return { kind: 'opened', scenario: await example.load(), example: id };
  } catch {
    return { kind: 'failed', message: `The example \`${id}\` could not be loaded` };
  }
}
