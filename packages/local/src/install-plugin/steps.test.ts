import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSupervisor } from '../supervision/supervisor';
import { temporaryFolder } from '../testing/temporary-folder';
import { createSteps } from './steps';

describe('the steps of a trial', () => {
  const folder = temporaryFolder();
  const told: string[] = [];
  const supervisor = createSupervisor();
  const { run, work } = createSteps({
    logs: folder,
    keeper: supervisor,
    say: (line) => told.push(line),
    every: 0.2,
  });
  const shell = (script: string) => ({ args: ['-c', script], cwd: folder });

  beforeEach(() => {
    told.length = 0;
  });
  afterAll(() => supervisor.stop());

  it('are told when they end, with their time, and long ones in between', async () => {
    expect(await work('short', () => 'done')).toBe('done');
    await run('a long one', 'sh', shell('sleep 0.5; echo ready'));

    expect(told[0]).toMatch(/^short \(0\.\d s\)$/);
    expect(told[1]).toMatch(/^a long one: 0\.\d s so far$/);
    expect(told.at(-1)).toMatch(/^a long one \(0\.\d s\)$/);
    expect(readFileSync(join(folder, 'install-plugin-a-long-one.log'), 'utf8')).toBe('ready\n');
  });

  it('that fail are not told as done, and nothing is told of them later', async () => {
    await expect(run('failing', 'sh', shell('echo "no paper"; exit 3'))).rejects.toThrow(
      'failing failed (3): no paper.',
    );
    await sleep(300);
    expect(told).toEqual([]);
  });

  it('end with all that they started when everything has to stop', async () => {
    const running = run('installing', 'sh', shell('(sleep 2; touch late) & wait'));
    const outcome = expect(running).rejects.toThrow('installing failed (SIGTERM)');
    await supervisor.stop();
    await outcome;
    await sleep(2500);
    expect(existsSync(join(folder, 'late'))).toBe(false);
  });
});
