import type { Diagnostic } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { JsonMember, JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import { isBus } from '../arn';
import { memberOf, repeatedMembers, unknownMembers } from './members';

const REQUIRED = ['Source', 'DetailType', 'Detail'] as const;
const PARAMETERS = [...REQUIRED, 'EventBusName', 'Resources', 'Time', 'TraceHeader'];
const MAX_DETAIL_TYPE = 128;

/**
 * What the service would refuse about an entry after IAM has allowed the call, in the service's
 * order (EB PutEvents).
 */
export function checkEntry(entry: JsonObject): Diagnostic[] {
  return [
    ...unknownMembers(entry, PARAMETERS),
    ...repeatedMembers(entry),
    ...REQUIRED.flatMap((key) => checkRequired(entry, key)),
    ...checkSource(memberOf(entry, 'Source')?.value),
    ...checkDetail(memberOf(entry, 'Detail')),
    ...checkDetailType(memberOf(entry, 'DetailType')?.value),
    ...checkBus(memberOf(entry, 'EventBusName')?.value),
  ];
}

function checkRequired(entry: JsonObject, key: (typeof REQUIRED)[number]): Diagnostic[] {
  const value = memberOf(entry, key)?.value;
  const empty = value?.kind === 'string' && value.value === '';
  if (value && !empty) return [];
  const span = value?.span ?? { start: entry.span.start, end: entry.span.start + 1 };
  return refused(
    'entry-incomplete',
    span,
    value ? `\`${key}\` of this entry is empty` : `This entry has no \`${key}\``,
    `Parameter ${key} is not valid. Reason: ${key} is a required argument.`,
  );
}

function checkSource(source: JsonNode | undefined): Diagnostic[] {
  if (!source) return [];
  if (source.kind !== 'string') return notAString('Source', source.span);
  if (!source.value.startsWith('aws.')) return [];
  return refused(
    'entry-aws-source',
    source.span,
    `Only AWS services may send a source that begins with \`aws.\``,
    'NotAuthorizedForSourceException: Not authorized for the source.',
  );
}

function checkDetail(member: JsonMember | undefined): Diagnostic[] {
  const detail = member?.value;
  if (detail?.kind === 'object') {
    return [
      {
        code: 'entry-detail-object',
        severity: 'info',
        span: member?.keySpan ?? detail.span,
        message: '`Detail` is a string that holds JSON; the object is read as that string',
      },
    ];
  }
  if (!detail || (detail.kind === 'string' && detail.value === '')) return [];
  if (detail.kind === 'string') {
    const { root, diagnostics } = parseJson(detail.value);
    if (diagnostics.length === 0 && root?.kind === 'object') return [];
  }
  return refused(
    'entry-detail-malformed',
    detail.span,
    '`Detail` must be a string that holds a JSON object',
    'MalformedDetail: Detail is malformed.',
  );
}

function checkDetailType(type: JsonNode | undefined): Diagnostic[] {
  if (!type) return [];
  if (type.kind !== 'string') return notAString('DetailType', type.span);
  if (type.value.length <= MAX_DETAIL_TYPE) return [];
  const message = `\`DetailType\` has ${type.value.length} characters, and ${MAX_DETAIL_TYPE} are allowed`;
  return [{ code: 'entry-detail-type-long', severity: 'error', span: type.span, message }];
}

/** A bus is a name, or the ARN of a bus: other names reach no bus (EB PutEvents). */
function checkBus(bus: JsonNode | undefined): Diagnostic[] {
  if (!bus) return [];
  if (bus.kind !== 'string') return notAString('EventBusName', bus.span);
  if (isBus(bus.value)) return [];
  const message = `\`${bus.value}\` is neither the name nor the ARN of an event bus`;
  return [{ code: 'entry-bus', severity: 'error', span: bus.span, message }];
}

function notAString(key: string, span: Span): Diagnostic[] {
  return [
    { code: 'not-a-string', severity: 'error', span, message: `\`${key}\` must be a string` },
  ];
}

function refused(code: string, span: Span, message: string, aws: string): Diagnostic[] {
  return [{ code, severity: 'error', span, message, aws }];
}
