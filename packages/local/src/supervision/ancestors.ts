import { readFileSync } from 'node:fs';

/** Parent of a process where /proc tells it; `undefined` elsewhere. */
const parentOf = (pid: number): number | undefined => {
  try {
    // The name in parentheses may hold anything: the fields start after its end.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(parent);
  } catch {
    return undefined;
  }
};

/** Our parent and its parent: under npm, the shell that npm starts, and npm. */
export const ancestors = (): string => `${process.ppid} ${parentOf(process.ppid) ?? ''}`;
