import { join } from 'node:path';
import { runProgram } from '../supervision/run-program';
import type { Rendering } from './rendering';

/** Source lines are read from stack traces: they need the maps, and traces that reach beyond the CDK. */
const NODE_OPTIONS = ['--enable-source-maps', '--stack-trace-limit=100'];

/** Runs the program of a rendering; throws a `Problem` with its last words when it fails. */
export const render = async (root: string, rendering: Rendering): Promise<void> => {
  const [path, ...args] = rendering.program;
  await runProgram({
    name: `rendering ${rendering.name}`,
    command: process.execPath,
    args: [...NODE_OPTIONS, join(root, path), ...args],
    cwd: join(root, rendering.folder ?? ''),
    logFile: join(root, '.hexastyle/logs/render.log'),
    ...(rendering.accepts && { accepts: rendering.accepts }),
  });
};
