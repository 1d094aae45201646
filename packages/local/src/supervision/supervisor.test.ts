import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aPart, lasting } from '../testing/a-part';
import { temporaryFolder } from '../testing/temporary-folder';
import { commandOf } from './command-of';
import { createSupervisor } from './supervisor';

describe('a supervisor', () => {
  const folder = temporaryFolder();

  it('given a part that crashes later, names it, its exit code, its last words and its log; then stops the others', async () => {
    const supervisor = createSupervisor();
    const other = await supervisor.start(aPart(folder, 'other', lasting));
    await supervisor.start(
      aPart(folder, 'crasher', "ready(); setTimeout(() => { throw new Error('out of ink'); }, 300);"),
    );
    const problem = await supervisor.failure;
    expect(problem.message).toBe('crasher stopped unexpectedly (1): Error: out of ink.');
    expect(problem.remedy).toContain('crasher.log');
    await supervisor.stop();
    expect(commandOf(other.pid)).toBeUndefined();
  });

  it('given a part that ends before it is ready, fails with its last words', async () => {
    const supervisor = createSupervisor();
    const part = aPart(folder, 'early', "console.error('no paper'); process.exit(3);");
    await expect(supervisor.start(part)).rejects.toThrow('early stopped at once (3): no paper.');
    await supervisor.stop();
  });

  it('given a part that never becomes ready, says so and leaves nothing of it running', async () => {
    const supervisor = createSupervisor();
    const part = {
      ...aPart(folder, 'silent', 'console.log(process.pid); setInterval(() => {}, 1000);'),
      readyWithin: 0.5,
    };
    await expect(supervisor.start(part)).rejects.toThrow('silent was not ready after 0.5 s');
    expect(commandOf(Number(readFileSync(join(folder, 'silent.log'), 'utf8')))).toBeUndefined();
    await supervisor.stop();
  });

  it('given a part that started a program itself, ends that as well', async () => {
    const supervisor = createSupervisor();
    const script = "const { pid } = require('child_process').spawn('sleep', ['60']); console.log(pid);";
    await supervisor.start(aPart(folder, 'parent', `${script} ${lasting}`));
    const grandchild = Number(readFileSync(join(folder, 'parent.log'), 'utf8'));
    expect(commandOf(grandchild)).toContain('sleep');
    await supervisor.stop();
    expect(commandOf(grandchild)).toBeUndefined();
  });

  it('given a folder, removes it when what ran has ended', async () => {
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    const supervisor = createSupervisor([kept]);
    await supervisor.start(aPart(kept, 'writer', lasting));
    expect(existsSync(kept)).toBe(true);
    await supervisor.stop();
    expect(existsSync(kept)).toBe(false);
  });

  it('given a command that does not exist, says which', async () => {
    const supervisor = createSupervisor();
    const part = { ...aPart(folder, 'nobody', ''), command: '/nonexistent/program' };
    await expect(supervisor.start(part)).rejects.toThrow(
      'nobody cannot be started: /nonexistent/program does not run.',
    );
    await supervisor.stop();
  });
});
