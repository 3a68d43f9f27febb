import { plain, READINGS, type ReadingName, type Readings } from '../../engine';
import {
  generateTable,
  type Limit,
  type RelateResult,
  type Relation,
  relate,
  type Witness,
} from '../../engine/reasoning';
import { limitWords, relationWords, robustWords } from '../../engine/words/reasoning';
import type { PrintedDiagnostic } from '../place';
import type { Pair } from './pair';
import { type Case, caseOf, settledCase } from './shown';

/** One answer of `compare`; see the command line's contract in `docs/command-line.md`. */
export interface Compared {
  /**
   * Under the first, or pinned, reading of each open question; `depends` tells where others lead.
   * `not-decided`: no difference was found, and not everything was looked at.
   */
  readonly relation: Relation | 'invalid';
  /** Everything was looked at. */
  readonly exact: boolean;
  readonly reason: string;
  /** Requests that only A, or only B, allows; the cheapest first. */
  readonly onlyA: readonly Case[];
  readonly onlyB: readonly Case[];
  /** The fewest requests that tell these policies from any that differ by a small mistake. */
  readonly table: readonly Case[];
  /** What was looked at. */
  readonly actions: readonly string[];
  /** What was bounded. */
  readonly limits: readonly { kind: string; key?: string; resource?: string; message: string }[];
  /** The relation under each reading of the open questions, where they do not all agree. */
  readonly depends: readonly { readings: Readings; relation: Relation; message: string }[];
  readonly diagnostics: readonly PrintedDiagnostic[];
}

/** How people call the two sides. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

const POLICIES: Names = { a: 'Policy A', b: 'Policy B' };

/** Relates two policies; a pair that cannot be compared answers `invalid`. */
export function compare(pair: Pair, seconds: number, names: Names = POLICIES): Compared {
  const { a, b, site, readings, diagnostics } = pair;
  if (!pair.ok) return invalid(pair);
  const options = {
    site,
    readings,
    ...(pair.actions.length > 0 && { actions: pair.actions }),
    deadline: Date.now() + seconds * 1000,
  };
  const related = relate(a, b, options);
  const { rows } = generateTable(a, b, options);
  const { regions, robust } = related;
  const depends = robust === true ? [] : robust;
  const told = robustWords(related);
  const { relation, exact } = related;
  return {
    relation,
    exact,
    reason:
      plain(relationWords(related, names.a, names.b)) + (robust === true ? '' : OPEN_QUESTION),
    onlyA: regions.yesNo ? [shown('yesNo', regions.yesNo, pair, options)] : [],
    onlyB: regions.noYes ? [shown('noYes', regions.noYes, pair, options)] : [],
    table: completed(rows, regions).map((witness) => caseOf(witness, pair)),
    actions: related.actions,
    limits: related.limits.map(printLimit),
    depends: depends.map((each, at) => ({ ...each, message: told[at] ?? '' })),
    diagnostics,
  };
}

type Options = Parameters<typeof relate>[2];

/** The cheapest request; one whose decisions hang on no open question is better. */
function shown(cell: 'yesNo' | 'noYes', witness: Witness, pair: Pair, options: Options): Case {
  const first = settledCase(witness, pair);
  for (const name of Object.keys(first.readings ?? {}) as ReadingName[]) {
    if (pair.readings[name]) continue;
    for (const candidate of READINGS[name].candidates.slice(1)) {
      const readings = { ...pair.readings, [name]: candidate };
      const other = relate(pair.a, pair.b, { ...options, readings }).regions[cell];
      const found = other && caseOf(other, pair);
      if (found && found.a !== 'depends' && found.b !== 'depends') return found;
    }
  }
  return first;
}

/** A table that ran out of time still has a row for each pair of answers that is known to occur. */
function completed(
  rows: ReturnType<typeof generateTable>['rows'],
  regions: RelateResult['regions'],
): Witness[] {
  const has = (a: boolean, b: boolean) => rows.some((row) => row.a === a && row.b === b);
  const { yesYes, yesNo, noYes, noNo } = regions;
  return [
    ...rows.map(({ witness }) => witness),
    ...(yesYes && !has(true, true) ? [yesYes] : []),
    ...(yesNo && !has(true, false) ? [yesNo] : []),
    ...(noYes && !has(false, true) ? [noYes] : []),
    ...(noNo && !has(false, false) ? [noNo] : []),
  ];
}

function printLimit(limit: Limit): Compared['limits'][number] {
  return { ...limit, message: plain(limitWords(limit)) };
}

const OPEN_QUESTION = '; it hangs on a question that AWS leaves open';

function invalid({ diagnostics, refusal }: Pair): Compared {
  const error = diagnostics.find((each) => each.severity === 'error');
  return {
    relation: 'invalid',
    exact: false,
    reason: refusal ?? error?.message ?? 'These cannot be compared',
    onlyA: [],
    onlyB: [],
    table: [],
    actions: [],
    limits: [],
    depends: [],
    diagnostics,
  };
}
