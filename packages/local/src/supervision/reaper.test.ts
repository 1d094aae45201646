import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRepository, repository } from '../repository';
import { commandOf } from './command-of';

const program = `
const { startReaper } = require(${JSON.stringify(inRepository('packages/local/src/supervision/reaper.ts'))});
const { pid } = require('child_process').spawn('sleep', ['60'], { detached: true });
startReaper().track(pid, 'SIGTERM');
console.log(pid);
setInterval(() => {}, 1000);
`;

describe('a reaper', () => {
  it('given that we are killed without a chance to clean up, ends what we started', async () => {
    const child = spawn(process.execPath, ['--require', 'tsx/cjs', '-e', program], { cwd: repository });
    const started = await new Promise<number>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => {
        resolve(Number(chunk.toString()));
      });
    });
    expect(commandOf(started)).toContain('sleep');
    child.kill('SIGKILL');
    const deadline = performance.now() + 5000;
    while (commandOf(started) && performance.now() < deadline) await sleep(50);
    expect(commandOf(started)).toBeUndefined();
  }, 20_000);
});
