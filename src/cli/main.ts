#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkCommand } from './check';
import { evaluateCommand } from './evaluate';
import { HELP } from './help';
import { UnreadableInput } from './input';
import { linkCommand, openCommand } from './link';
import { matchCommand } from './match';

/** The command line: reads the arguments, runs one command, ends with its exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      format: { type: 'string' },
      base: { type: 'string' },
    },
  });
  const [command, ...files] = positionals;
  if (values.help || command === undefined || command === 'help') {
    process.stdout.write(HELP);
    return command === undefined && !values.help ? 2 : 0;
  }
  switch (command) {
    case 'check':
      return checkCommand(files, values.format ?? 'text');
    case 'evaluate':
      return evaluateCommand(files[0]);
    case 'match':
      return matchCommand(files[0]);
    case 'link':
      return linkCommand(files[0] ?? '-', values.base ?? '');
    case 'open':
      return openCommand(files[0] ?? '-');
    default:
      throw new UnreadableInput(`There is no command \`${command}\`; \`ebpp help\` lists them`);
  }
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
