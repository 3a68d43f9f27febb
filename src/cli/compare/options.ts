import type { CallSite } from '../../engine';
import { UnreadableInput } from '../input';

/** How `compare` was called. */
export interface CompareOptions {
  readonly site: CallSite;
  /** Actions to look at; undefined leaves the choice to the policies. */
  readonly actions: readonly string[] | undefined;
  readonly format: Format;
  /** Only access that the second policy adds counts as a difference. */
  readonly noNewAccess: boolean;
  /** Milliseconds that one pair may take. */
  readonly timeout: number;
}

const FORMATS = ['text', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const DEFAULT_SECONDS = 10;
const MOST_SECONDS = 3600;

/** The values of the command's options, as they stand in the arguments. */
export interface CompareArguments {
  readonly action?: readonly string[];
  readonly principal?: string;
  readonly account?: string;
  readonly region?: string;
  readonly format?: string;
  readonly timeout?: string;
  readonly 'no-new-access'?: boolean;
}

/** Reads the options; what cannot be used is refused with what would be right. */
export function compareOptions(given: CompareArguments): CompareOptions {
  const account = given.account ?? accountIn(given.principal) ?? '123456789012';
  if (!/^\d{12}$/.test(account)) {
    throw new UnreadableInput(`An account has twelve digits, and \`${account}\` has not`);
  }
  const seconds = Number(given.timeout ?? DEFAULT_SECONDS);
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
    throw new UnreadableInput(`--timeout is in seconds, up to ${MOST_SECONDS}`);
  }
  const format = FORMATS.find((each) => each === (given.format ?? 'text'));
  if (!format) {
    throw new UnreadableInput(
      `There is no format \`${given.format}\`; there is ${FORMATS.join(', ')}`,
    );
  }
  return {
    site: {
      principal: given.principal ?? `arn:aws:iam::${account}:user/alice`,
      account,
      region: given.region ?? 'us-east-1',
      bus: 'default',
      rule: 'MyRule',
    },
    actions: given.action,
    format,
    noNewAccess: given['no-new-access'] ?? false,
    timeout: seconds * 1000,
  };
}

function accountIn(principal: string | undefined): string | undefined {
  return /^\d{12}$/.test(principal?.split(':')[4] ?? '') ? principal?.split(':')[4] : undefined;
}
