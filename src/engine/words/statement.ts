import type { ElementExplanation, StatementExplanation } from '../iam/explanation';
import type { LineWords } from './condition';
import { type Phrase, strong, upperFirst } from './phrase';
import { statementName } from './statement-name';

/** A statement as a whole: its name, what it does to the call, and where it fails. */
export function statementWords(statement: StatementExplanation): LineWords {
  const { effect, matched, ref } = statement;
  const verb = effect === 'Allow' ? 'allows' : 'denies';
  return {
    title: [
      strong(upperName(statementName(ref), ref.sid)),
      matched ? ` ${verb} this call` : ' does not apply',
    ],
    detail: matched ? [] : [`${effect}, but ${failureWords(statement)}.`],
  };
}

/** `Resource and StringEquals events:source do not match` */
function failureWords(statement: StatementExplanation): string {
  const failing = statement.elements.filter((element) => !element.matched).map(elementName);
  const verb = failing.length === 1 ? 'does not match' : 'do not match';
  return `${failing.length > 3 ? `${failing.length} of its parts` : joinNames(failing)} ${verb}`;
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? 'it';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export function elementName(element: ElementExplanation): string {
  return element.kind === 'condition' ? `${element.operator} ${element.key}` : element.element;
}

/** A Sid stands as it is written; `statement 1` begins the line with a capital. */
function upperName(name: string, sid: string | undefined): string {
  return sid ? name : upperFirst(name);
}

export type { Phrase };
