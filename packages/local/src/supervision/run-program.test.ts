import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { temporaryFolder } from '../testing/temporary-folder';
import { runProgram } from './run-program';

describe('Given a program that takes too long', () => {
  const folder = temporaryFolder();

  it('When its time is up, then it ends with all that it started, and that is a failure', async () => {
    const program = {
      name: 'waiting',
      command: 'bash',
      args: ['-c', '(sleep 3; touch late) & wait'],
      cwd: folder,
      logFile: join(folder, 'waiting.log'),
      within: 1,
    };
    await expect(runProgram(program)).rejects.toThrow('waiting failed (SIGTERM)');
    await setTimeout(3000);
    expect(existsSync(join(folder, 'late'))).toBe(false);
  });

  it('When it ends in time, then all is well', async () => {
    const program = { name: 'quick', command: 'true', args: [], cwd: folder, within: 60 };
    await expect(runProgram({ ...program, logFile: join(folder, 'quick.log') })).resolves.toBeUndefined();
  });
});
