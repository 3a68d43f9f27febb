import type { CallSite } from '../../engine';

/** What to enter in a part of a site, in words. */
export function SiteHelp({ name }: { name: keyof CallSite }) {
  return name === 'principal' ? <CallerHelp /> : WORDS[name];
}

const WORDS = {
  account: 'Enter the twelve digits of an account',
  region: 'Enter a region such as eu-west-1',
  bus: 'Enter the name of a bus or its ARN; names hold letters, digits and . - _ /',
  rule: 'Enter 1 to 64 letters, digits and . - _',
};

function CallerHelp() {
  return (
    <>
      Enter who calls:
      <CallerKinds />
    </>
  );
}

const CALLERS: readonly (readonly [kind: string, example: string])[] = [
  ['a user', 'arn:aws:iam::123456789012:user/alice'],
  ['a role', 'arn:aws:iam::123456789012:role/Publisher'],
  ['a role session', 'arn:aws:sts::123456789012:assumed-role/Publisher/job'],
  ['the root user of an account', '123456789012'],
  ['an AWS service', 'events.amazonaws.com'],
  ['anybody, without credentials', '*'],
];

/** Every kind of caller with an example of how it is written. */
export function CallerKinds() {
  return (
    <span className="caller-kinds">
      {CALLERS.map(([kind, example]) => (
        <span key={kind}>
          {kind} <code>{example}</code>
        </span>
      ))}
    </span>
  );
}
