import { join } from 'node:path';
import { runProgram } from '../supervision/run-program';

/** Where and with what a program runs. */
export interface Invocation {
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Runs a program to its end under a name that the user reads. @throws Problem with the program's last words */
export type Run = (name: string, command: string, invocation: Invocation) => Promise<void>;

/** How long a step took. */
export interface Timed {
  readonly name: string;
  readonly seconds: number;
}

/** Runs steps whose output goes to a log file each, tells of each when it ends, and keeps its time. */
export const timedRun =
  (logs: string, times: Timed[], say: (line: string) => void): Run =>
  async (name, command, { args, cwd }) => {
    const began = performance.now();
    const logFile = join(logs, `install-plugin-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.log`);
    await runProgram({ name, command, args, cwd, logFile });
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    times.push({ name, seconds });
    say(`${name} (${seconds.toFixed(1)} s)`);
  };
