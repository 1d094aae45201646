import { join } from 'node:path';
import { runProgram } from './supervision/run-program';

/** Runs the generator of a checkout, as `npx projen` does. Throws a `Problem` with its last words when it fails. */
export const regenerate = (root: string): Promise<void> =>
  runProgram({
    name: 'The generator (npx projen)',
    command: process.execPath,
    args: [join(root, 'node_modules/projen/bin/projen')],
    cwd: root,
    logFile: join(root, '.hexastyle/logs/projen.log'),
  });
