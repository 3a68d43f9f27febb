import { nearest } from '../advice/near';
import { replace } from '../policy/report';
import { changeTo, type Mender } from './mender';
import { type Place, stringAt } from './place';

const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov'];

const notArn: Mender = (place) => {
  const text = stringAt(place);
  const { span } = place.diagnostic;
  if (/^\s*\*[*\s]*$/.test(text)) return changeTo('*', span);
  const trimmed = text.trim();
  return /^arn:/i.test(trimmed) ? changeTo(`arn:${trimmed.slice(4)}`, span) : undefined;
};

const partition: Mender = (place) => {
  const text = stringAt(place);
  const [, prefix, written = '', rest] = /^(arn:)(\$\{[^}]*\}|[^:]*)(:.*)$/is.exec(text) ?? [];
  if (prefix === undefined) return undefined;
  const meant = nearest(written.trim(), PARTITIONS);
  const unsaid = written === '' || written.startsWith('${');
  if (meant === undefined && !unsaid) return undefined;
  return changeTo(`arn:${meant ?? 'aws'}${rest}`, place.diagnostic.span);
};

/** Are the statement's actions about EventBridge alone? */
function isAboutEvents({ frames }: Place): boolean {
  const value = frames.at(-1)?.object.members.find(({ key }) => key === 'Action')?.value;
  const items = value?.kind === 'array' ? value.items : [value];
  return items.every((item) => item?.kind === 'string' && /^events:/i.test(item.value));
}

/** A wildcard in the place of the service, where the actions say which one it is. */
const service: Mender = (place) => {
  const parts = stringAt(place).split(':');
  if (!isAboutEvents(place) || parts.length < 6) return undefined;
  parts[2] = 'events';
  return changeTo(parts.join(':'), place.diagnostic.span);
};

/** `arn:aws:s3::bucket` lacks a colon; a rule or bus lacks its region or account. */
const tooShort: Mender = (place) => {
  const text = stringAt(place);
  const { span } = place.diagnostic;
  const s3 = /^(arn:[^:]*:s3:):([^:]+)$/.exec(text);
  if (s3) return changeTo(`${s3[1]}::${s3[2]}`, span);
  const events = /^(arn:[^:]*:events)::((?:rule|event-bus)\/.+)$/.exec(text);
  return events ? changeTo(`${events[1]}:*:*:${events[2]}`, span) : undefined;
};

const incomplete: Mender = (place) => {
  const text = stringAt(place);
  const full = text + ':*'.repeat(6 - text.split(':').length);
  return changeTo(full, place.diagnostic.span);
};

const region: Mender = (place) => {
  const parts = stringAt(place).split(':');
  parts[3] = '';
  return changeTo(parts.join(':'), place.diagnostic.span);
};

/** Spaces inside of the braces of a variable, or a last brace that is missing. */
const variable: Mender = (place) => {
  const text = stringAt(place);
  const tight = text.replace(/\$\{\s*([^\s{}',]+)\s*\}/g, '${$1}');
  if (tight !== text) return changeTo(tight, place.diagnostic.span);
  return /\$\{[\w:/.-]+$/.test(text) ? changeTo(`${text}}`, place.diagnostic.span) : undefined;
};

const principalKey: Mender = ({ diagnostic, frames }) => {
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const meant = nearest(frame.member.key, ['AWS', 'Service', 'Federated', 'CanonicalUser']);
  if (meant === undefined || frame.object.members.some(({ key }) => key === meant))
    return undefined;
  return changeTo(meant, diagnostic.span);
};

/** A lone account, ARN or service takes the key that it needs. */
const principalAlone: Mender = (place) => {
  const text = stringAt(place);
  const member = place.frames.at(-1)?.member.key ?? '';
  if (!member.endsWith('Principal')) return undefined;
  const isAws = /^\d{12}$/.test(text) || /^arn:[\w-]+:(?:iam|sts)::/.test(text);
  const isService = /^[\w.-]+\.amazonaws\.com(?:\.cn)?$/.test(text);
  if (!isAws && !isService) return undefined;
  const object = `{"${isAws ? 'AWS' : 'Service'}": ${JSON.stringify(text)}}`;
  return replace(`Change to \`${object}\``, place.diagnostic.span, object);
};

export const RESOURCE_MENDERS: Readonly<Record<string, Mender>> = {
  'resource-not-arn': notArn,
  'resource-partition': partition,
  'resource-service': service,
  'resource-too-short': tooShort,
  'resource-region': region,
  'incomplete-arn': incomplete,
  'incomplete-arn-alone': incomplete,
  'incomplete-arn-refused': incomplete,
  'variable-malformed': variable,
  'principal-key': principalKey,
  'principal-format': principalAlone,
};
