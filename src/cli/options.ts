/** Every option that some command has, as `parseArgs` takes them. */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  base: { type: 'string' },
  ndjson: { type: 'boolean' },
  action: { type: 'string', multiple: true },
  principal: { type: 'string' },
  account: { type: 'string' },
  region: { type: 'string' },
  timeout: { type: 'string' },
  'no-new-access': { type: 'boolean' },
} as const;

type Value<Option> = Option extends { multiple: true }
  ? readonly string[]
  : Option extends { type: 'boolean' }
    ? boolean
    : string;

/** What was given of them. */
export type Options = {
  readonly [Name in keyof typeof OPTIONS]?: Value<(typeof OPTIONS)[Name]> | undefined;
};
