import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The command line of a running process; `undefined` when there is no such process. */
export const commandOf = (pid: number): string | undefined => {
  if (!Number.isInteger(pid) || pid < 1) return undefined;
  if (existsSync('/proc/self/cmdline')) {
    try {
      // Empty for a process that has ended and that nobody has asked about.
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') || undefined;
    } catch {
      return undefined;
    }
  }
  const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};
