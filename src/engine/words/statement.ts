import type { Decision } from '../iam/decision';
import type { ElementExplanation, StatementExplanation } from '../iam/explanation';
import type { LineWords } from './condition';
import { strong, upperFirst } from './phrase';
import { statementName } from './statement-name';

/** A statement as a whole: its name, what it does to the call, or where it fails. */
export function statementWords(statement: StatementExplanation, decision: Decision): LineWords {
  const { sid } = statement.ref;
  const name = statementName(statement.ref);
  return {
    // A Sid stands as it is written; `statement 1` begins the line with a capital.
    title: [strong(sid ? name : upperFirst(name))],
    detail: [`${effectWords(statement, decision)}.`],
    advice: [],
  };
}

function effectWords(statement: StatementExplanation, decision: Decision): string {
  const { effect, matched } = statement;
  if (!matched) return `${effect}, but ${failureWords(statement)}`;
  if (effect === 'Deny') return 'Denies this call';
  switch (decision) {
    case 'allowed':
      return 'Allows this call';
    case 'explicitDeny':
      return 'Allows this call, but a Deny wins';
    case 'implicitDeny':
      return 'Allows this call, but another policy has to allow it too';
  }
}

/** `Resource and StringEquals events:source do not match` */
function failureWords(statement: StatementExplanation): string {
  const names = statement.elements.filter(({ matched }) => !matched).map(elementName);
  const verb = names.length === 1 ? 'does not match' : 'do not match';
  if (names.length > 3) return `${names.length} of its parts ${verb}`;
  const last = names.at(-1) ?? 'it';
  const all = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return `${all} ${verb}`;
}

function elementName(element: ElementExplanation): string {
  return element.kind === 'condition' ? `${element.operator} ${element.key}` : element.element;
}
