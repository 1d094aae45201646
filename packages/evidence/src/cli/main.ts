import { readConfig } from './config';
import { evidenceCommand } from './evidence-command';
import { failureOf } from './failure';
import { buildProgram } from './program';

/** A reader that has seen enough, such as `head`, is no failure of ours. */
const tolerateClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** The program. Wires the process to the commands; sets the exit code instead of exiting, so that output is flushed. */
export const main = (argv: readonly string[]): void => {
  process.stdout.off('error', tolerateClosedPipe).on('error', tolerateClosedPipe);
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
