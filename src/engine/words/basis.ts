import type { Explanation, StatementExplanation } from '../iam/explanation';
import type { Basis, Standing } from '../standing';
import { type SourcePage, sourcePages } from './pages';
import { sameStatement } from './statement-name';

/** A basis in words: `Inferred`, `the only reading that fits …`, and the pages it rests on. */
export interface BasisWords {
  readonly standing: Standing;
  readonly word: string;
  /** Empty when naming the pages says it all. */
  readonly text: string;
  readonly pages: readonly SourcePage[];
}

/** From the surest to the least sure. */
const ORDER: readonly Standing[] = ['documented', 'inferred', 'observed', 'open'];

const WORD: Readonly<Record<Standing, string>> = {
  documented: 'Documented',
  inferred: 'Inferred',
  observed: 'Observed',
  open: 'Open',
};

const TEXT: Readonly<Record<Standing, string>> = {
  documented: '',
  inferred: 'the only reading that fits what AWS documents',
  observed: 'recorded against AWS, not documented',
  open: 'AWS does not say; the reading taken here is the default',
};

export function basisWords(basis: Basis): BasisWords {
  const { standing, source } = basis;
  const pages = sourcePages(source);
  const special =
    standing === 'inferred' && source.startsWith('EB conditions page')
      ? 'the only reading that fits all 28 verdicts AWS prints'
      : TEXT[standing];
  // A source that is no page is told as it is: `observed on aws:TagKeys only`.
  const text = special || (pages.length === 0 ? source : '');
  return { standing, word: WORD[standing], text, pages };
}

/**
 * What the verdict rests on, the least sure step first. A step counts only if the verdict needs
 * it: of a statement that fails in several places the surest is enough.
 */
export function verdictBasis(explanation: Explanation): readonly Basis[] {
  const needed = explanation.statements
    .filter((statement) => isNeeded(explanation, statement))
    .flatMap(neededSteps);
  const unique = new Map(needed.map((basis) => [`${basis.standing} ${basis.source}`, basis]));
  return [...unique.values()].sort((a, b) => rank(b) - rank(a));
}

/** A Deny decides alone; an Allow needs every Deny to fail; without one every Allow has to fail. */
function isNeeded({ decision, decidedBy }: Explanation, statement: StatementExplanation): boolean {
  const decides = decidedBy.some((ref) => sameStatement(ref, statement.ref));
  switch (decision) {
    case 'explicitDeny':
      return decides;
    case 'allowed':
      return decides || statement.effect === 'Deny';
    case 'implicitDeny':
      return true;
  }
}

function neededSteps({ matched, elements }: StatementExplanation): readonly Basis[] {
  if (matched) return elements.map(({ basis }) => basis);
  const failing = elements.filter((element) => !element.matched).map(({ basis }) => basis);
  const [first] = [...failing].sort((a, b) => rank(a) - rank(b));
  return first === undefined ? [] : [first];
}

function rank({ standing }: Basis): number {
  return ORDER.indexOf(standing);
}

/** How sure the verdict as a whole is: as sure as the least sure step that it needs. */
export function verdictStanding(explanation: Explanation): Standing {
  return verdictBasis(explanation)[0]?.standing ?? 'documented';
}

/** One sentence on the whole verdict. */
export function standingSentence(standing: Standing): string {
  return {
    documented: 'Every step that this verdict needs is documented by AWS',
    inferred: 'One step of this verdict is inferred from what AWS documents',
    observed: 'One step of this verdict was recorded against AWS and is not documented',
    open: 'AWS does not document one step of this verdict; the reading taken here decides it',
  }[standing];
}
