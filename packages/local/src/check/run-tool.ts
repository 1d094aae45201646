import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PASSED, type Outcome } from './step';

/** Runs an installed tool (`node_modules/.bin`) to its end; what it said is kept for the case that it fails. */
export const runTool = (root: string, tool: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', (error) => {
      resolve({ kind: 'failed', output: `${tool} did not start: ${error.message}` });
    });
    child.once('close', (code) => {
      resolve(code === 0 ? PASSED : { kind: 'failed', output: Buffer.concat(said).toString().trim() });
    });
  });

/** Runs tools one after the other until one fails. */
export const runTools = async (
  root: string,
  ...calls: readonly (readonly [tool: string, ...args: string[]])[]
): Promise<Outcome> => {
  for (const [tool, ...args] of calls) {
    const outcome = await runTool(root, tool, args);
    if (outcome.kind === 'failed') return outcome;
  }
  return PASSED;
};
