import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from './command';
import type { Timed } from './comparison';

const PATIENCE_SECONDS = 240;

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_SECONDS * 1000) })).ok;
  } catch {
    return false;
  }
};

/** Seconds from the start of a long-running command until every address answers 2xx; the command is then stopped. */
export const timedUntilReady =
  (command: Command, urls: readonly string[]): Timed =>
  async () => {
    const start = performance.now();
    const child = spawn(command.file, [...command.args], {
      cwd: command.cwd,
      stdio: 'ignore',
      detached: true,
      ...(command.env && { env: command.env }),
    });
    const ended = new Promise<void>((resolve) =>
      child.once('exit', () => {
        resolve();
      }),
    );
    const seconds = () => (performance.now() - start) / 1000;
    try {
      for (const url of urls) {
        while (!(await answers(url))) {
          if (child.exitCode !== null)
            throw new Error(`${command.args.join(' ')} ended with ${child.exitCode} before ${url} answered`);
          if (seconds() > PATIENCE_SECONDS) throw new Error(`${url} did not answer within ${PATIENCE_SECONDS} s`);
          await sleep(50);
        }
      }
      return seconds();
    } finally {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
      await ended;
    }
  };
