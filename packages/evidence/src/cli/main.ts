import { readConfig } from './config';
import { evidenceCommand } from './evidence-command';
import { failureOf } from './failure';
import { buildProgram } from './program';

/** The program. Wires the process to the commands; sets the exit code instead of exiting, so that output is flushed. */
export const main = (argv: readonly string[]): void => {
  const now = new Date().toISOString();
  const { coloured } = readConfig(process.stdout.isTTY);
  const program = buildProgram(now.slice(0, 10), (options) => {
    const print = (text: string): void => {
      process.stdout.write(text);
    };
    const passed = evidenceCommand(options, { directory: process.cwd(), coloured, now, print });
    process.exitCode = passed ? 0 : 1;
  });
  try {
    program.parse(argv);
  } catch (thrown) {
    const { exitCode, message } = failureOf(thrown);
    if (message !== undefined) process.stderr.write(`${message}\n`);
    process.exitCode = exitCode;
  }
};
