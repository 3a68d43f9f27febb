import { parseArn } from '../match/arn';

/** Who makes a request, read off the caller's ARN. */
export type Principal =
  | { readonly kind: 'root'; readonly arn: string; readonly account: string }
  | {
      readonly kind: 'user';
      readonly arn: string;
      readonly account: string;
      readonly name: string;
    }
  /** A role; `session` is missing when the caller is given by the role's own ARN. */
  | {
      readonly kind: 'role';
      readonly arn: string;
      readonly account: string;
      readonly partition: string;
      readonly role: string;
      readonly session: string | undefined;
    }
  | {
      readonly kind: 'federated-user';
      readonly arn: string;
      readonly account: string;
      readonly name: string;
    }
  | { readonly kind: 'service'; readonly arn: string; readonly account: undefined }
  /** Somebody who signs with no credentials, written `*`. */
  | { readonly kind: 'anonymous'; readonly arn: string; readonly account: undefined }
  /** A text that names nobody. */
  | { readonly kind: 'other'; readonly arn: string; readonly account: string | undefined };

const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(?:\.cn)?$/;
const ACCOUNT = /^\d{12}$/;

/**
 * Reads a caller's ARN: user, role, role session, federated user or account root; a service
 * principal is written by its name (`events.amazonaws.com`), an account by its ARN or twelve digits,
 * an anonymous caller by `*`.
 */
export function parsePrincipal(text: string): Principal {
  if (SERVICE.test(text)) return { kind: 'service', arn: text, account: undefined };
  if (text === '*') return { kind: 'anonymous', arn: text, account: undefined };
  if (ACCOUNT.test(text)) {
    return { kind: 'root', arn: `arn:aws:iam::${text}:root`, account: text };
  }
  const parts = parseArn(text);
  if (!parts) return { kind: 'other', arn: text, account: undefined };
  const [, partition, service, , account, resource] = parts;
  const slash = resource.indexOf('/');
  const type = slash < 0 ? resource : resource.slice(0, slash);
  const path = slash < 0 ? '' : resource.slice(slash + 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (ACCOUNT.test(account)) {
    if (service === 'iam' && resource === 'root') return { kind: 'root', arn: text, account };
    if (service === 'iam' && type === 'user' && name) {
      return { kind: 'user', arn: text, account, name };
    }
    if (service === 'iam' && type === 'role' && name) {
      return { kind: 'role', arn: text, account, partition, role: name, session: undefined };
    }
    if (service === 'sts' && type === 'federated-user' && path) {
      return { kind: 'federated-user', arn: text, account, name: path };
    }
    const cut = path.indexOf('/');
    if (service === 'sts' && type === 'assumed-role' && cut > 0) {
      const role = path.slice(0, cut);
      return { kind: 'role', arn: text, account, partition, role, session: path.slice(cut + 1) };
    }
  }
  return { kind: 'other', arn: text, account: ACCOUNT.test(account) ? account : undefined };
}
