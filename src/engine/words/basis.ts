import type { ElementExplanation, Explanation, StatementExplanation } from '../iam/explanation';
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
  observed: 'not documented',
  open: "AWS doesn't say",
};

export function basisWords(basis: Basis): BasisWords {
  const { standing, source } = basis;
  const pages = sourcePages(source);
  const said =
    standing === 'inferred' && source === LIST_RULE.source
      ? 'the only reading that fits all 28 verdicts AWS prints'
      : TEXT[standing];
  // A source that is no page is told as it is: `recorded on aws:TagKeys`.
  const told = [said, ...(pages.length === 0 ? [source] : [])].filter((text) => text !== '');
  return { standing, word: WORD[standing], text: told.join('; '), pages };
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

/**
 * What one element rests on. That a bare operator matches no list was recorded on aws:TagKeys; for
 * EventBridge's own keys it is what the page's 28 printed verdicts leave.
 */
export function lineBasis(element: ElementExplanation): Basis {
  const isListRule =
    element.kind === 'condition' &&
    element.reason.kind === 'list-without-set-operator' &&
    element.basis.standing === 'observed' &&
    /^events:/i.test(element.key);
  return isListRule ? LIST_RULE : element.basis;
}

const LIST_RULE: Basis = { standing: 'inferred', source: 'EB conditions page' };

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
  if (matched) return elements.map(lineBasis);
  const failing = elements.filter((element) => !element.matched).map(lineBasis);
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
    open: 'AWS does not document one step of this verdict, and every reading of it leads here',
  }[standing];
}
