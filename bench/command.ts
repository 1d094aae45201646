import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Timed } from './comparison';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are no failure of the command. @default 0 alone */
  readonly accepts?: (exitCode: number | null) => boolean;
}

/** Runs a command to its end, silently, and times it. Rejects with its output when it fails. */
export const timedCommand =
  (command: Command): Timed =>
  () =>
    new Promise((resolve, reject) => {
      const output: Buffer[] = [];
      const start = performance.now();
      const child = spawn(command.file, [...command.args], {
        cwd: command.cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(command.env && { env: command.env }),
      });
      child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
      child.once('error', reject);
      child.once('close', (code) => {
        if (command.accepts?.(code) ?? code === 0) resolve((performance.now() - start) / 1000);
        else
          reject(
            new Error(
              `${[command.file, ...command.args].join(' ')} exited with ${code}:\n${Buffer.concat(output).toString()}`,
            ),
          );
      });
    });
