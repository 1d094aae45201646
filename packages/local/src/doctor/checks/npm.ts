import { spawnSync } from 'node:child_process';
import { findProgram } from '../../programs/find-program';
import type { Finding } from '../finding';

/** npm, which starts everything. */
export const checkNpm = (searchPath: string): Finding => {
  const program = findProgram(['npm'], searchPath);
  const version = program && spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return {
    name: 'npm',
    required: true,
    found: Boolean(version),
    detail: version ?? 'not on the search path',
    remedy: version ? undefined : { cost: 'nothing can be installed', command: 'see https://nodejs.org/en/download' },
  };
};
