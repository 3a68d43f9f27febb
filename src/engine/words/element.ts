import type { ListElementExplanation, ListValueExplanation } from '../iam/explanation';
import { arnResource } from './arn';
import { numberWords } from './call';
import type { LineWords } from './condition';
import { code, type Phrase, sentences, shorten, strong } from './phrase';

/** Action, Resource or Principal: what was asked for and whether the element covers it. */
export function listElementWords(element: ListElementExplanation): LineWords {
  const { element: name, matched } = element;
  return {
    title: [strong(name), ' ', ...outcomeWords(element)],
    detail: sentences(isListedInVain(element) ? SPARED : matched ? [] : failureWords(element)),
    advice: [],
  };
}

/** `NotPrincipal` lists the caller, and yet the Deny applies (UG NotPrincipal, UG boundaries). */
function isListedInVain({ kind, negated, matched, values }: ListElementExplanation): boolean {
  return kind === 'principal' && negated && matched && values.some((value) => value.matched);
}

const SPARED: Phrase = [
  'It spares only a caller that is listed together with its account (a session with its role, too), and nobody who has a permissions boundary',
];

function outcomeWords(element: ListElementExplanation): Phrase {
  const { values, requested, matched, negated, kind } = element;
  const asked = long(kind === 'resource' ? arnResource(requested) : requested);
  const covering = values.find((value) => value.matched);
  if (isListedInVain(element)) return [asked, ' is listed, but not spared'];
  if (negated) {
    return matched
      ? [asked, ' is not excluded']
      : [long(covering?.text ?? ''), ' excludes ', asked];
  }
  if (covering === undefined)
    return [asked, kind === 'resource' ? ' is not covered' : ' is not listed'];
  return covering.text.toLowerCase() === requested.toLowerCase()
    ? [asked, ' is listed']
    : [long(covering.text), ' covers ', asked];
}

/** For a single value what is wrong with it; for several the lines below tell. */
function failureWords(element: ListElementExplanation): Phrase {
  const [only, second] = element.values;
  if (element.negated || only === undefined) return [];
  return second === undefined
    ? listValueWords(element, only)
    : [`None of the ${numberWords(element.values.length)} values covers `, long(element.requested)];
}

/** One of the element's values, by itself and before any negation. */
export function listValueWords(
  element: ListElementExplanation,
  value: ListValueExplanation,
): Phrase {
  const { reason } = value;
  const own = long(value.text);
  switch (reason.kind) {
    case 'covers':
      return [own, ' covers it'];
    case 'differs':
      return [
        own,
        element.kind === 'resource' ? ' does not cover ' : ' is not ',
        long(element.requested),
      ];
    case 'arn-segment-differs': {
      const segment = reason.segment === 'arn' ? 'beginning' : reason.segment;
      return [
        own,
        ` has the ${segment} `,
        side(reason.policy),
        ', the request ',
        side(reason.request),
      ];
    }
    case 'variable-unresolved':
      return [long(reason.variable), ' has no value in this request, so ', own, ' covers nothing'];
  }
}

function side(text: string) {
  return text === '' ? 'none' : long(text);
}

function long(text: string) {
  return code(shorten(text, 200));
}
