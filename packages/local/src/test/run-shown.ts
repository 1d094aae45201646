import { spawn } from 'node:child_process';
import { repository } from '../repository';

/** Runs a Node.js program where the user sees its output. Returns its exit code. */
export const runShown = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: repository, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
