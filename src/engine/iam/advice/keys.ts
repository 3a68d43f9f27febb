import { type ConditionKeyInfo, conditionKey, conditionKeys } from '../../reference';
import type { Condition } from '../conditions/condition';
import type { OperatorKind } from '../conditions/operator';
import { changeTo } from '../mend/mender';
import type { Statement } from '../policy/statement';
import type { CoveredActions } from './actions';
import { fittingName } from './fitting';
import { nearest } from './near';
import type { Advice } from './report';

/** Looks at a condition's key: does AWS have it, do the actions carry it, does the operator fit? */
export function checkKey(
  condition: Condition,
  statement: Statement,
  covered: CoveredActions,
  report: Advice,
): void {
  const { keyText, keySpan } = condition;
  if (/\s/.test(keyText.slice(0, keyText.indexOf(':') + 2))) {
    const mended = keyText.trim().replace(/\s*:\s*/, ':');
    report.add(
      'key-space',
      keySpan,
      `\`${keyText}\` has a space that \`${mended}\` does not have`,
      { fix: changeTo(mended, keySpan) },
    );
    return;
  }
  if (!keyText.includes(':')) {
    const message = `The key \`${keyText}\` has no service, as in \`events:source\``;
    const meant = withService(keyText);
    report.add(
      'key-without-service',
      keySpan,
      message,
      meant ? { fix: changeTo(meant, keySpan) } : {},
    );
    return;
  }
  const info = conditionKey(condition.key);
  if (info) {
    checkCarried(condition, info, covered, report);
    checkOperator(condition, info, statement, report);
  } else if (/^(?:events|aws):/.test(condition.key)) reportUnknown(condition, report);
}

/** `source` → `events:source`, `SourceIp` → `aws:SourceIp`: the keys with that name. */
function withService(text: string): string | undefined {
  const name = text.trim();
  const known = ['events', 'aws'].map((service) => conditionKey(`${service}:${name}`)?.name);
  return known.find((key) => key !== undefined && !key.includes('${'));
}

function reportUnknown({ keyText, keySpan }: Condition, report: Advice): void {
  const mended = keyText.replace(/details/i, 'detail');
  if (conditionKey(mended)) {
    const fix = changeTo(mended, keySpan);
    report.add('key-details', keySpan, `The key is \`${mended}\`, without an \`s\``, { fix });
    return;
  }
  const meant = nearest(
    keyText,
    conditionKeys.map(({ name }) => name),
  );
  const message = `AWS has no condition key \`${keyText}\``;
  if (meant === undefined || meant.includes('${')) {
    report.add('unknown-key', keySpan, message);
    return;
  }
  report.add('unknown-key', keySpan, message, { fix: changeTo(meant, keySpan) });
}

/** Global keys come with any request; the service's own only with the actions that list them. */
function checkCarried(
  { key, keyText, keySpan }: Condition,
  info: ConditionKeyInfo,
  { events, others }: CoveredActions,
  report: Advice,
): void {
  if (others || events.length === 0 || !key.startsWith('events:')) return;
  if (events.some((action) => action.conditionKeys.includes(info.name))) return;
  const [first] = events;
  const message = `A request for \`events:${first?.name}\` never carries \`${keyText}\``;
  report.add('key-not-for-action', keySpan, message);
}

/** The operators that can compare a key's values. */
const FITTING: Readonly<Record<ConditionKeyInfo['type'], readonly OperatorKind[]>> = {
  ARN: ['Arn', 'String'],
  Bool: ['Bool', 'String'],
  Date: ['Date', 'Numeric'],
  IPAddress: ['Ip'],
  Numeric: ['Numeric'],
  String: ['String'],
};

/** The page calls it a boolean, the reference a text. */
const TRUTH_VALUED = new Set(['events:eventbusinvocation']);

function checkOperator(
  condition: Condition,
  info: ConditionKeyInfo,
  statement: Statement,
  report: Advice,
): void {
  const { operator, keyText } = condition;
  if (operator.kind === 'Bool' && TRUTH_VALUED.has(condition.key)) return;
  // Null asks for the key alone.
  if (operator.kind === 'Null' || FITTING[info.type].includes(operator.kind)) return;
  // The reference calls some keys texts that hold ARNs, such as `aws:SourceVpcArn`.
  if (operator.kind === 'Arn' && condition.key.endsWith('arn')) return;
  const message = `\`${operator.base}\` does not compare the kind of value that \`${keyText}\` holds`;
  const name = fittingName(condition, info, statement);
  const fix = name ? { fix: changeTo(name, condition.operatorSpan) } : {};
  report.add('operator-type', condition.operatorSpan, message, fix);
}
