import { SERVICE_PREFIXES } from './generated/services';

const prefixes = new Set(SERVICE_PREFIXES);

/** Whether some AWS service's actions start with this, for example `events`, in any case. */
export function isServicePrefix(prefix: string): boolean {
  return prefixes.has(prefix.toLowerCase());
}
