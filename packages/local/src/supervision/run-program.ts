import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { Problem } from '../problem';
import type { Keeper } from './keeper';
import { lastWords, logName, openLog } from './log-file';

/** A program that runs to its end. */
export interface Program {
  /** What it is doing, as a noun phrase: "building the web bundle". */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly logFile: string;
  /** Replaces the environment. @default - the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are no failure. @default [0] */
  readonly accepts?: readonly number[];
  /** Seconds after which it is ended, with all that it started. @default - it may take as long as it likes */
  readonly within?: number;
}

/**
 * Runs a program with its output in a log file. Throws a `Problem` with its last words when it fails. With a keeper the
 * program gets a process group of its own, which the keeper ends if it has to.
 */
export const runProgram = async (program: Program, keeper?: Keeper): Promise<void> => {
  const { name, command, args, cwd, logFile, env, accepts = [0], within } = program;
  const log = openLog(logFile);
  const code = await new Promise<number | NodeJS.Signals>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', log, log],
      detached: keeper !== undefined || within !== undefined,
      ...(env && { env }),
    });
    const { pid } = child;
    if (pid !== undefined) keeper?.track(pid, 'SIGTERM');
    const late = pid !== undefined && within !== undefined && setTimeout(() => process.kill(-pid), within * 1000);
    child.once('error', reject);
    child.once('exit', (exitCode, signal) => {
      if (pid !== undefined) keeper?.untrack(pid);
      if (late !== false) clearTimeout(late);
      resolve(exitCode ?? signal ?? 1);
    });
  }).finally(() => {
    closeSync(log);
  });
  if (typeof code === 'number' && accepts.includes(code)) return;
  throw new Problem(`${name} failed (${code}): ${lastWords(logFile)}.`, `The whole story is in ${logName(logFile)}.`);
};
