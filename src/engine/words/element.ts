import type { ListElementExplanation, ListValueExplanation } from '../iam/explanation';
import { arnResource } from './arn';
import type { LineWords } from './condition';
import { code, type Phrase, shorten, strong } from './phrase';

/** Action, Resource or Principal: what was asked for and whether the element covers it. */
export function listElementWords(element: ListElementExplanation): LineWords {
  const { values, requested, matched, negated } = element;
  const asked = code(shorten(shortRequested(element), 120));
  const covering = values.find((value) => value.matched);
  const title = (...rest: Phrase): Phrase => [strong(element.element), ' ', ...rest];
  const detail = full(element);
  if (negated) {
    return matched
      ? { title: title(asked, ' is not among the excluded'), detail }
      : { title: title(code(shorten(covering?.text ?? '', 120)), ' excludes ', asked), detail };
  }
  if (covering === undefined) {
    const [only] = values;
    const why = values.length === 1 && only !== undefined ? valueReason(element, only) : [];
    return {
      title: title(asked, element.kind === 'resource' ? ' is not covered' : ' is not listed'),
      detail: why.length > 0 ? [...why, '.'] : detail,
    };
  }
  return covering.text.toLowerCase() === requested.toLowerCase()
    ? { title: title(asked, ' is listed'), detail }
    : { title: title(code(shorten(covering.text, 120)), ' covers ', asked), detail };
}

/** One of the element's values, by itself and before any negation. */
export function listValueWords(
  element: ListElementExplanation,
  value: ListValueExplanation,
): Phrase {
  const reason = valueReason(element, value);
  return reason.length > 0
    ? reason
    : [long(value.text), value.matched ? ' covers it' : ' does not cover it'];
}

function valueReason(element: ListElementExplanation, value: ListValueExplanation): Phrase {
  const { reason } = value;
  switch (reason.kind) {
    case 'covers':
      return [];
    case 'differs':
      return [long(value.text), ' is not ', long(element.requested)];
    case 'arn-segment-differs': {
      const segment = reason.segment === 'arn' ? 'text before the first colon' : reason.segment;
      const asked: Phrase =
        reason.request === ''
          ? ['empty in the request']
          : ["the request's is ", long(reason.request)];
      const own: Phrase =
        reason.policy === ''
          ? [`The ${segment} is empty`]
          : [`The ${segment} is `, long(reason.policy)];
      return [...own, ', ', ...asked];
    }
    case 'variable-unresolved':
      return [
        long(reason.variable),
        ' has no value in this request, so ',
        long(value.text),
        ' covers nothing',
      ];
  }
}

/** A resource's ARN in full, when the title shows only its last part. */
function full(element: ListElementExplanation): Phrase {
  return element.kind === 'resource' && shortRequested(element) !== element.requested
    ? [long(element.requested)]
    : [];
}

function shortRequested({ kind, requested }: ListElementExplanation): string {
  return kind === 'resource' ? arnResource(requested) : requested;
}

function long(text: string) {
  return code(shorten(text, 200));
}
