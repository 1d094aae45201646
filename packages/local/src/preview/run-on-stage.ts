import { join } from 'node:path';
import { runProgram } from '../supervision/run-program';

interface StagedProgram {
  readonly name: string;
  /** Below the repository's root. */
  readonly path: string;
  readonly args?: readonly string[];
  readonly accepts?: readonly number[];
}

/** Runs a program of the repository from source, with the stage as its working directory: it builds and writes nothing beside. */
export const runOnStage = (root: string, stage: string, program: StagedProgram): Promise<void> =>
  runProgram({
    name: program.name,
    command: process.execPath,
    args: [
      // Source lines are read from stack traces that reach beyond the CDK.
      '--stack-trace-limit=100',
      '--conditions=hexastyle-source',
      '--require',
      require.resolve('tsx/cjs'),
      join(root, program.path),
      ...(program.args ?? []),
    ],
    cwd: stage,
    // Kept when the stage is gone, for who reads why it failed.
    logFile: join(root, '.hexastyle/logs/preview.log'),
    ...(program.accepts && { accepts: program.accepts }),
  });
