import { busAddress, PARTITIONS } from '../../eventbridge/arn';
import type { CallSite } from '../../eventbridge/call';
import { parsePrincipal } from '../../iam/principal/principal';
import type { Budget } from '../base/budget';
import type { PlacedStatement, Roster } from '../model/placed';

const OWNER = 'aws:resourceaccount';
const MOST_NAMED = 6;

/** Whose resources requests are about. */
export interface Realm {
  /** Accounts that stand for all there are; undefined: any that is not among `except`. */
  readonly accounts: readonly string[] | undefined;
  readonly except: readonly string[];
  /** An account to ask with. */
  readonly sample: string;
  /** Neither the site's nor the caller's: policies that nobody sees have a say as well. */
  readonly foreign: boolean;
}

/**
 * The accounts that are told apart: the site's, the caller's, and those of others (UG cross-account
 * evaluation).
 */
export function realmsOf(
  site: CallSite,
  rosters: readonly Roster[],
  budget: Budget,
): readonly Realm[] {
  const { account: home } = busAddress(site.bus, site);
  const caller = parsePrincipal(site.principal).account;
  const known = [...new Set([home, ...(caller === undefined ? [] : [caller])])];
  const own = known.map((account) => realm(account, false));
  const placed = rosters.flatMap((roster) => roster.placed);
  const owners = placed
    .flatMap(({ statement }) => statement.conditions)
    .filter(({ key }) => key === OWNER)
    .flatMap(({ values }) => values.map(({ text }) => text));
  const filled = placed.some(
    ({ source, variables }) => variables && /\$\{\s*aws:ResourceAccount/i.test(source.text),
  );
  const asked = filled || owners.length > 0;
  const told =
    asked ||
    placed.some(({ statement, place }) => !statement.anyResource || place.type === 'resource');
  if (!told) return own;
  const abroad = caller !== undefined;
  const parts = placed.flatMap(({ statement }) =>
    statement.resource.values.map(({ text }) => text.split(':').slice(0, 5)),
  );
  const texts = parts.map((segments) => segments[4] ?? '');
  const wild = parts.some(
    (segments) => /.[*?]|[*?]./.test(segments[4] ?? '') || /[*?]\d/.test(segments.join(':')),
  );
  const named = [...new Set([...texts, ...(asked ? valuesOf(placed) : [])])].filter(
    (text) => /^\d{12}$/.test(text) && !known.includes(text),
  );
  if (!asked) return [...own, others(known, wild ? undefined : named, abroad)];
  // Who owns the resource is compared: each account that is named is a case of its own.
  const plain = owners.every((text) => /^(\d{12}|\$\{aws:PrincipalAccount\})$/i.test(text));
  if (filled || !plain || named.length > MOST_NAMED) {
    budget.limit({ kind: 'too-many-cases', key: OWNER });
  }
  return [
    ...own,
    ...named.slice(0, MOST_NAMED).map((account) => realm(account, abroad)),
    others([...known, ...named], wild ? undefined : [], abroad),
  ];
}

function valuesOf(placed: readonly PlacedStatement[]): string[] {
  return placed.flatMap(({ statement }) =>
    statement.conditions.flatMap(({ values }) => values.map(({ text }) => text)),
  );
}

function realm(account: string, foreign: boolean): Realm {
  return { accounts: [account], except: [], sample: account, foreign };
}

function others(
  except: readonly string[],
  named: readonly string[] | undefined,
  foreign: boolean,
): Realm {
  const samples = ['999999999999', '888888888888', '777777777777', '666666666666'];
  const taken = [...except, ...(named ?? [])];
  const sample = samples.find((each) => !taken.includes(each)) ?? '555555555555';
  return { accounts: named && [sample, ...named], except, sample, foreign };
}

/** The partitions that the policies can tell from one another, the site's first. */
export function partitionsOf(site: CallSite, rosters: readonly Roster[]): string[] {
  const home = busAddress(site.bus, site).partition;
  const texts = rosters.flatMap(({ placed }) =>
    placed.flatMap(({ statement }) =>
      statement.anyResource
        ? []
        : statement.resource.values.map(({ text }) => text.split(':')[1] ?? '*'),
    ),
  );
  const told = texts.filter((text) => text !== '*');
  if (told.length === 0) return [home];
  const globs = told.some((text) => /[*?$]/.test(text));
  const others = globs ? KNOWN : ['aws', 'aws-cn', ...told.filter((text) => KNOWN.includes(text))];
  return [...new Set([home, ...others])];
}

const KNOWN = ['aws', ...PARTITIONS.map(([, partition]) => partition)];
