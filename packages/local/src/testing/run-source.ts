import { spawn } from 'node:child_process';
import { repository } from '../repository';
import { readTestEnvironment } from './config';

/** How a program ended and what it said, both streams together. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  /** Standard output alone. */
  readonly printed: string;
}

/** Runs one of this package's programs from source, as the npm scripts do. `env` is added to this process's. */
export const runSource = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const source = ['--conditions=hexastyle-source', '--require', 'tsx/cjs', `packages/local/src/${program}`];
    const child = spawn(process.execPath, [...source, ...args], {
      cwd: repository,
      env: { ...readTestEnvironment(), ...env },
    });
    let output = '';
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', (code) => {
      resolve({ code, output, printed });
    });
  });
