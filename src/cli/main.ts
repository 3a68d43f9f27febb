#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkCommand } from './check';
import { evaluateCommand } from './evaluate';
import { COMMAND_HELP, HELP } from './help';
import { UnreadableInput } from './input';
import { linkCommand, openCommand } from './link';
import { matchCommand } from './match';
import { OPTIONS, type Options } from './options';

interface Command {
  /** The most arguments that it takes. */
  readonly most: number;
  readonly options?: readonly (keyof Options)[];
  readonly run: (args: readonly string[], options: Options) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    most: Number.POSITIVE_INFINITY,
    options: ['format'],
    run: (files, { format }) => checkCommand(files, format ?? 'text'),
  },
  evaluate: { most: 1, run: ([file]) => evaluateCommand(file) },
  compare: {
    most: 2,
    options: [
      'format',
      'ndjson',
      'action',
      'principal',
      'account',
      'region',
      'timeout',
      'no-new-access',
    ],
    // Reasoning about all requests is larger than all the rest, which starts without it.
    run: async (files, options) =>
      (await import('./compare/command')).compareCommand(files, options),
  },
  match: { most: 1, run: ([file]) => matchCommand(file) },
  link: {
    most: 1,
    options: ['base'],
    run: ([file], { base }) => linkCommand(file ?? '-', base ?? ''),
  },
  open: { most: 1, run: ([link]) => openCommand(link ?? '-') },
};

/** The command line: reads the arguments, runs one command, ends with its exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: OPTIONS,
  });
  const asked = positionals[0] === 'help';
  const [name, ...args] = asked ? positionals.slice(1) : positionals;
  if (name === undefined) {
    process.stdout.write(HELP);
    return asked || values.help ? 0 : 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw new UnreadableInput(`There is no command \`${name}\`; \`ebpp help\` lists them`);
  }
  if (asked || values.help) {
    process.stdout.write(COMMAND_HELP[name] ?? HELP);
    return 0;
  }
  refuseWhatIsLeft(name, command, args, values);
  return command.run(args, values);
}

function refuseWhatIsLeft(
  name: string,
  { most, options = [] }: Command,
  args: readonly string[],
  values: Options,
): void {
  const extra = args[most];
  if (extra !== undefined) {
    throw new UnreadableInput(
      `\`${name}\` takes ${most === 1 ? 'one argument' : `${most} arguments`}; \`${extra}\` is one too many`,
    );
  }
  const other = (Object.keys(values) as (keyof Options)[]).find((key) => !options.includes(key));
  if (other) throw new UnreadableInput(`\`${name}\` has no option --${other}`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    process.stderr.write(`ebpp: ${error.message}\n`);
    process.exitCode = 2;
  },
);
