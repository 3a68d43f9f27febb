import type { Diagnostic, Fix } from '../../diagnostic';
import { readInstant } from '../../iam/conditions/instant';
import type { JsonNode, JsonObject } from '../../json/tree';
import type { Span } from '../../span';
import { compact } from '../request/compact';
import { checkEntry } from '../request/entry';
import { memberOf } from '../request/members';
import { BASES } from './bases';
import type { EntryFailure, EntryText, PublishEntry } from './publish-call';
import { utf8Length } from './utf8';

/** What an entry counts for its time (EB PutEvents, entry size). */
const TIME_SIZE = 14;

/** Reads one entry: its members, its size, and what the service answers for it (EB PutEvents). */
export function readEntry(text: string, object: JsonObject, index: number): PublishEntry {
  const source = textOf(object, 'Source');
  const detailType = textOf(object, 'DetailType');
  const detail = detailOf(text, object);
  const bus = textOf(object, 'EventBusName');
  const resources = resourcesOf(object);
  const time = timeOf(object);
  const diagnostics = [
    ...checkEntry(object).map((each) => withFix(each, text, object)),
    ...resources.diagnostics,
    ...time.diagnostics,
  ];
  return {
    index,
    span: object.span,
    object,
    source,
    detailType,
    detail,
    bus: bus?.text === '' ? undefined : bus,
    resources: resources.texts,
    time: time.text,
    size:
      (memberOf(object, 'Time') ? TIME_SIZE : 0) +
      [source, detailType, detail, ...resources.texts].reduce(
        (sum, each) => sum + (each ? utf8Length(each.text) : 0),
        0,
      ),
    failure: failureOf(diagnostics),
    diagnostics,
  };
}

function textOf(object: JsonObject, key: string): EntryText | undefined {
  const value = memberOf(object, key)?.value;
  return value?.kind === 'string' ? { text: value.value, span: value.span } : undefined;
}

function detailOf(text: string, object: JsonObject): EntryText | undefined {
  const value = memberOf(object, 'Detail')?.value;
  if (value?.kind !== 'object') return textOf(object, 'Detail');
  return { text: text.slice(value.span.start, value.span.end), span: value.span };
}

/** An object in place of the string can be put into a string. */
function withFix(diagnostic: Diagnostic, text: string, object: JsonObject): Diagnostic {
  if (diagnostic.code !== 'entry-detail-object') return diagnostic;
  const span = memberOf(object, 'Detail')?.value.span;
  if (!span) return diagnostic;
  const source = text.slice(span.start, span.end);
  const fix: Fix = {
    title: 'Write the detail as a string',
    edits: [{ span, text: JSON.stringify(compact(source)) }],
  };
  return { ...diagnostic, fix };
}

function resourcesOf(object: JsonObject): { texts: EntryText[]; diagnostics: Diagnostic[] } {
  const value = memberOf(object, 'Resources')?.value;
  if (!value) return { texts: [], diagnostics: [] };
  if (value.kind !== 'array') return { texts: [], diagnostics: [notStrings(value.span)] };
  const texts: EntryText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of value.items) {
    if (item.kind === 'string') texts.push({ text: item.value, span: item.span });
    else diagnostics.push(notStrings(item.span));
  }
  return { texts, diagnostics };
}

function notStrings(span: Span): Diagnostic {
  const message = '`Resources` must be a list of strings';
  return { code: 'not-a-string', severity: 'error', span, message };
}

function timeOf(object: JsonObject): { text?: EntryText | undefined; diagnostics: Diagnostic[] } {
  const value = memberOf(object, 'Time')?.value;
  if (!value) return { text: undefined, diagnostics: [] };
  const written = writtenTime(value);
  if (written !== undefined && readInstant(written) !== undefined) {
    return { text: { text: written, span: value.span }, diagnostics: [] };
  }
  const message = '`Time` must be a time, for example `"2026-01-31T12:00:00Z"`';
  const diagnostic: Diagnostic = {
    code: 'entry-time',
    severity: 'error',
    span: value.span,
    message,
  };
  return { text: undefined, diagnostics: [diagnostic] };
}

function writtenTime(value: JsonNode): string | undefined {
  if (value.kind === 'string') return value.value;
  return value.kind === 'number' ? value.raw : undefined;
}

/** The first thing that the service would say, in its order. */
function failureOf(diagnostics: readonly Diagnostic[]): EntryFailure | undefined {
  for (const { code, span, aws } of diagnostics) {
    if (code === 'entry-incomplete') {
      return { code: 'InvalidArgument', message: aws, span, basis: BASES.answers };
    }
    if (code === 'entry-detail-type-long') {
      const basis = BASES.longDetailType;
      return { code: 'InvalidArgument', message: undefined, span, basis };
    }
    if (code !== 'entry-aws-source' && code !== 'entry-detail-malformed') continue;
    const [name = '', message] = aws?.split(': ') ?? [];
    return { code: name, message, span, basis: BASES.answers };
  }
  return undefined;
}
