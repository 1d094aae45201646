import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Timed } from '../comparison';

const run = promisify(execFile);

/** The work of judging every environment that `folder` describes, by the built program, in a process of its own each time. */
export const judging = (folder: string): Timed => {
  const program = path.join(__dirname, 'judge-all.ts');
  return async () => {
    const { stdout } = await run('node', ['--require', 'tsx/cjs', program, folder], {
      cwd: path.join(__dirname, '../..'),
    });
    return Number(stdout);
  };
};
