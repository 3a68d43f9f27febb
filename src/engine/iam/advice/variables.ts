import { conditionKey, conditionKeys } from '../../reference';
import type { Condition } from '../conditions/condition';
import { changeTo } from '../mend/mender';
import { nearest } from './near';
import type { Advice } from './report';

const VARIABLE = /\$\{([\w-]+:[^\s,{}']+)(?=[},])/g;

/** Looks at the keys that variables name: does AWS have them, do they hold one value? */
export function checkVariableKeys({ operator, values }: Condition, report: Advice): void {
  if (operator.variables === 'no') return;
  for (const { text, span } of values) {
    for (const [, key = ''] of text.matchAll(VARIABLE)) {
      const info = conditionKey(key);
      if (info?.multivalued) {
        const message = `\`${key}\` holds a list, and no variable is replaced by a list`;
        report.add('variable-list', span, message);
      } else if (!info && /^(?:aws|events):/i.test(key)) {
        const meant = nearest(
          key,
          conditionKeys.map(({ name }) => name),
        );
        const known = meant !== undefined && !meant.includes('${');
        const fix = known ? { fix: changeTo(text.replace(key, meant), span) } : {};
        report.add('variable-unknown', span, `AWS has no condition key \`${key}\``, fix);
      }
    }
  }
}
