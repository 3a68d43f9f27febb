import type { Entry } from '../entry';
import { affixEntry } from '../operators/affix';
import { cidrEntry } from '../operators/cidr';
import { ignoreCaseEntry } from '../operators/ignore-case';
import { wildcardEntry } from '../operators/wildcard';
import type { Tokens } from '../source/tokens';
import { closeExpression } from './close';
import { refuse, refuseWithoutPlace, spanFrom, spanOf } from './refuse';

/** `{"prefix": …}` or `{"suffix": …}`: a string, or an object with `equals-ignore-case`. */
export function affixExpression(tokens: Tokens, kind: 'prefix' | 'suffix', start: number): Entry {
  if (tokens.next() === 'startObject') return ignoringCase(tokens, kind, start);
  const value = text(tokens, kind);
  closeExpression(tokens);
  return affixEntry(kind, value, false, spanFrom(start, tokens));
}

function ignoringCase(tokens: Tokens, kind: 'prefix' | 'suffix', start: number): Entry {
  if (tokens.next() !== 'name') {
    const reason = `${kind === 'prefix' ? 'Prefix' : 'Suffix'} expression name not found`;
    refuse(tokens, reason, `\`${kind}\` needs a string or \`{"equals-ignore-case": "…"}\``);
  }
  if (tokens.key !== 'equals-ignore-case') {
    const message = `\`${kind}\` can only be combined with \`equals-ignore-case\``;
    refuse(tokens, `Unsupported ${kind} pattern: ${tokens.key}`, message);
  }
  tokens.next();
  const value = text(tokens, 'equals-ignore-case');
  closeExpression(tokens);
  closeExpression(tokens);
  return affixEntry(kind, value, true, spanFrom(start, tokens));
}

/** `{"exactly": "x"}`. */
export function exactlyExpression(tokens: Tokens, start: number): Entry {
  tokens.next();
  const value = text(tokens, 'exactly', 'exact');
  closeExpression(tokens);
  return { kind: 'exactly', span: spanFrom(start, tokens), value };
}

/** `{"equals-ignore-case": "x"}`. */
export function ignoreCaseExpression(tokens: Tokens, start: number): Entry {
  tokens.next();
  const value = text(tokens, 'equals-ignore-case');
  closeExpression(tokens);
  return ignoreCaseEntry(value, spanFrom(start, tokens));
}

/** `{"wildcard": "a*b"}`. */
export function wildcardExpression(tokens: Tokens, start: number): Entry {
  tokens.next();
  const value = text(tokens, 'wildcard');
  const fault = wildcardEntry(value, spanOf(tokens));
  if (fault.kind === 'fault') refuse(tokens, fault.reason, wildcardMessage(fault.reason));
  closeExpression(tokens);
  return { ...fault, span: spanFrom(start, tokens) };
}

/** What a fault of a wildcard means, in plain words. */
export function wildcardMessage(reason: string): string {
  return reason.startsWith('Consecutive')
    ? 'Two `*` in a row are not allowed; one stands for anything already'
    : 'A backslash in a wildcard must stand before `*` or another backslash';
}

/** `{"cidr": "10.0.0.0/24"}`; for the wrong type the service speaks of a prefix. */
export function cidrExpression(tokens: Tokens, start: number): Entry {
  tokens.next();
  const value = text(tokens, 'cidr', 'prefix');
  const entry = cidrEntry(value, spanOf(tokens));
  if (entry.kind === 'fault') {
    const message = `\`${value}\` is no address range, which is an address, a slash and up to 31 bits (127 for IPv6)`;
    refuseWithoutPlace(entry.reason, message, spanOf(tokens));
  }
  closeExpression(tokens);
  return { ...entry, span: spanFrom(start, tokens) };
}

function text(tokens: Tokens, operator: string, called = operator): string {
  if (tokens.kind === 'string') return tokens.content();
  const message = `\`${operator}\` takes one string in quotes`;
  return refuse(tokens, `${called} match pattern must be a string`, message);
}
