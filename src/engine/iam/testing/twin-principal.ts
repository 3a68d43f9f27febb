/** How a statement holds a caller: through the account, as a role or as everybody, or directly. */
export type Hold = 'none' | 'account' | 'grants' | 'directly';

export function isService(caller: string): boolean {
  return caller.endsWith('.amazonaws.com');
}

export function isLinkedRole(caller: string): boolean {
  return /^arn:aws:iam::\d{12}:role\/aws-service-role\//.test(caller);
}

/** The strongest hold that a `Principal` element has on a caller. */
export function heldBy(element: unknown, caller: string, byArn: boolean): Hold {
  const holds = entries(element).map(([key, text]): Hold => {
    if (key === 'AWS' && text === '*') return byArn ? 'directly' : 'grants';
    if (isService(caller)) return key === 'Service' && text === caller ? 'grants' : 'none';
    if (key !== 'AWS') return 'none';
    if (namesAccount(text, caller)) return isRoot(caller) ? 'grants' : 'account';
    if (namesRole(text, caller)) return 'grants';
    return text === caller ? 'directly' : 'none';
  });
  if (holds.includes('directly')) return 'directly';
  if (holds.includes('grants')) return byArn && everybody(element) ? 'directly' : 'grants';
  return holds.includes('account') ? 'account' : 'none';
}

/** `NotPrincipal` with Deny spares whom it lists with the account, and the role of a session. */
export function listedWhole(element: unknown, caller: string): boolean {
  const values = entries(element);
  if (everybody(element)) return true;
  if (isService(caller)) return values.some(([key, text]) => key === 'Service' && text === caller);
  const texts = values.filter(([key]) => key === 'AWS').map(([, text]) => text);
  if (!texts.some((text) => namesAccount(text, caller))) return false;
  if (isRoot(caller)) return true;
  if (roleOf(caller) !== undefined && !texts.some((text) => namesRole(text, caller))) return false;
  return caller.includes(':role/') || texts.includes(caller);
}

function everybody(element: unknown): boolean {
  return entries(element).some(([key, text]) => key === 'AWS' && text === '*');
}

function entries(element: unknown): [string, string][] {
  if (typeof element === 'string') return [['AWS', element]];
  return Object.entries(element as Record<string, string | string[]>).flatMap(([key, value]) =>
    [value].flat().map((text): [string, string] => [key, text]),
  );
}

function namesAccount(text: string, caller: string): boolean {
  const account = caller.split(':')[4];
  return text === account || text === `arn:aws:iam::${account}:root`;
}

function namesRole(text: string, caller: string): boolean {
  const role = roleOf(caller);
  return role !== undefined && text.includes(':role/') && roleOf(text) === role;
}

/** Account and name of a role, from its own ARN or from that of a session. */
function roleOf(arn: string): string | undefined {
  const role = /^arn:aws:iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(arn);
  const session = /^arn:aws:sts::(\d+):assumed-role\/([^/]+)\/.+$/.exec(arn);
  const found = role ?? session;
  return found ? `${found[1]} ${found[2]}` : undefined;
}

export function isRoot(caller: string): boolean {
  return caller.endsWith(':root');
}
