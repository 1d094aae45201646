import path from 'node:path';
import { timedCommand } from '../command';
import type { Timed } from '../comparison';

const program = (root: string): string => path.join(root, 'packages/evidence/bin/hexastyle.js');

/** Gaps are a result, too; anything else is a failure. */
const judged = (exitCode: number | null): boolean => exitCode === 0 || exitCode === 1;

/** `hexastyle evidence` on every environment that `cwd` describes, from its start to its end. */
export const judging = (root: string, cwd: string): Timed =>
  timedCommand({
    file: 'node',
    args: [program(root), 'evidence', '--out', '.hexastyle/bench-{environment}.txt'],
    cwd,
    accepts: judged,
  });

/** The start of the same program with nothing to do: what remains of `judging` without it is work. */
export const starting = (root: string): Timed =>
  timedCommand({ file: 'node', args: [program(root), '--help'], cwd: root });
