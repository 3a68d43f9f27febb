import { type JsonNode, READINGS, type ReadingName, type Readings } from '../engine';
import { type Findings, fail } from './findings';

/** The pinned readings of a line: question → chosen reading, names as in `docs/semantics.md`. */
export function readReadings(node: JsonNode | undefined, found: Findings): Readings {
  const pinned: Record<string, string> = {};
  if (!node || node.kind === 'null') return pinned;
  if (node.kind !== 'object') {
    fail(found, 'readings-not-an-object', '`readings` is an object', 'readings');
    return pinned;
  }
  for (const { key, value } of node.members) {
    const question = READINGS[key as ReadingName];
    const candidates: readonly string[] = Object.hasOwn(READINGS, key) ? question.candidates : [];
    if (value.kind === 'string' && candidates.includes(value.value)) pinned[key] = value.value;
    else if (candidates.length === 0) {
      fail(found, 'unknown-question', `No open question is called \`${key}\``, 'readings');
    } else {
      const message = `The readings of \`${key}\` are ${candidates.map((c) => `\`${c}\``).join(', ')}`;
      fail(found, 'unknown-reading', message, `readings.${key}`);
    }
  }
  return pinned;
}
