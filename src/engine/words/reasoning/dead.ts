import type { DeadPart } from '../../reasoning/types';
import { joined, type Phrase, type Segment, upperFirst } from '../phrase';
import { partWords } from './mutant';

/** That a part can go, and why: `Statement 2 changes nothing: no request fits it`. */
export function deadPartWords({ part, reason, by, kind }: DeadPart): Phrase {
  const [first = '', ...rest] = partWords(part);
  const subject = [typeof first === 'string' ? upperFirst(first) : first, ...rest];
  return [...subject, ' changes nothing: ', ...why(reason, kind, by)];
}

function why(reason: DeadPart['reason'], kind: DeadPart['kind'], by: DeadPart['by']): Phrase {
  const others: readonly Segment[] =
    by.length === 0 ? ['others'] : joined(by.map((part) => `statement ${part.statement + 1}`));
  switch (reason) {
    case 'never-matches':
      return ['no request fits it'];
    case 'denied':
      return [
        ...others,
        by.length > 1 || by.length === 0 ? ' deny' : ' denies',
        ' all that it allows',
      ];
    case 'shadowed':
      return [
        ...others,
        by.length > 1 || by.length === 0 ? ' cover' : ' covers',
        ' all that it does',
      ];
    case 'redundant':
      return [kind === 'value' ? 'without it the policy says the same' : 'the rest says as much'];
  }
}
