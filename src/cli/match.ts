import { compilePattern, matches, parseJson, readEvent } from '../engine';
import { readLines } from './input';
import { writeLine } from './output';
import { Progress } from './progress';
import { memberOf, sourceOf } from './source';

/** One line of `match`'s output. */
interface MatchAnswer {
  /** EventBridge takes the pattern. */
  readonly accepted: boolean;
  /** Why not, in the service's own words; or why the line or its event cannot be read. */
  readonly error: string | null;
  /** Null when the pattern is refused, or there is no event to match. */
  readonly matches: boolean | null;
}

/** `match`: a pattern and an event a line in, whether it is accepted and matches out, in order. */
export async function matchCommand(file?: string): Promise<number> {
  const progress = new Progress();
  for await (const line of readLines(file)) {
    await writeLine(process.stdout, JSON.stringify(answerMatch(line)));
    progress.step();
  }
  progress.end();
  return 0;
}

function answerMatch(line: string): MatchAnswer {
  const { root, diagnostics } = parseJson(line);
  const [problem] = diagnostics;
  if (problem) return refused(`This line is not JSON: ${problem.message}`);
  const pattern = memberOf(root, 'pattern');
  if (!pattern) return refused('This line has no `pattern`');
  const compiled = compilePattern(sourceOf(line, pattern));
  if (!compiled.ok) return refused(compiled.aws ?? compiled.reason);
  const event = memberOf(root, 'event');
  if (!event || event.kind === 'null') return { accepted: true, error: null, matches: null };
  const read = readEvent(sourceOf(line, event));
  if (!read.ok) {
    const message = read.diagnostics[0]?.message ?? 'it is not a JSON object';
    return { accepted: true, error: `The event cannot be read: ${message}`, matches: null };
  }
  return { accepted: true, error: null, matches: matches(compiled, read) };
}

function refused(error: string): MatchAnswer {
  return { accepted: false, error, matches: null };
}
