const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const EPOCH = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads an instant: the W3C profile of ISO 8601, or seconds since 1970. Four digits alone are a
 * year. A time without a zone is UTC.
 *
 * @returns seconds since 1970, or undefined when the text is no date
 */
export function readInstant(text: string): number | undefined {
  const iso = ISO.exec(text);
  // IAM keeps an epoch in 64 bits (observed).
  if (!iso) return EPOCH.test(text) && Number(text) < 2 ** 63 ? Number(text) : undefined;
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00'] = iso;
  const h = Number(hour);
  const m = Number(minute);
  const s = Number(second);
  if (h > 23 || m > 59 || s > 59) return undefined;
  const days = daysSinceEpoch(Number(year), Number(month), Number(day));
  const offset = zoneSeconds(iso[8] ?? 'Z');
  if (days === undefined || offset === undefined) return undefined;
  const whole = days * 86_400 + h * 3600 + m * 60 + s - offset;
  const fraction = iso[7] ?? '';
  // Read as one number, so that it equals the same instant written as an epoch with a fraction.
  return whole < 0 ? whole + Number(`0${fraction}`) : Number(`${whole}${fraction}`);
}

function daysSinceEpoch(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / 86_400_000 : undefined;
}

function zoneSeconds(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).slice(-2));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}
