import { z } from 'zod';
import { COMMANDS } from './commands';
import { synthesized } from '../testing/synthesized';

const read = (path: string): unknown => JSON.parse(String(synthesized()[path]));

it('every command is an npm script and a projen task that run the same program', () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(read('package.json'));
  const { tasks } = z
    .object({ tasks: z.record(z.string(), z.object({ steps: z.array(z.looseObject({})).default([]) })) })
    .parse(read('.projen/tasks.json'));

  for (const { name, run, script } of COMMANDS) {
    expect(scripts[name]).toBe(script ?? run);
    expect(tasks[name]?.steps).toMatchObject([{ exec: run, receiveArgs: true }]);
  }
});

it('the tools that the commands run on are installed with the repository', () => {
  const manifest = z.object({ devDependencies: z.record(z.string(), z.string()) }).parse(read('package.json'));

  expect(manifest.devDependencies).toMatchObject({
    node: '^24',
    projen: '0.103.25',
    tsx: expect.any(String) as string,
  });
});
