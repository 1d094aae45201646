import { parse } from 'yaml';
import { synthesized } from '../testing/synthesized';
import { COMMANDS } from './commands';

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly needs?: string; readonly steps: readonly { readonly run?: string }[] }>
  >;
}

const { jobs } = parse(String(synthesized()['.github/workflows/build.yml'])) as Workflow;

it('CI deploys to the emulator and installs the plugin once the tests have passed, each after its own installation', () => {
  for (const name of ['emulate', 'install-plugin']) {
    expect(jobs[name]?.needs).toBe('build');
    expect(jobs[name]?.steps[1]?.run).toBe('npm ci');
    expect(jobs[name]?.steps.some(({ run }) => run === `npm run ${name}`)).toBe(true);
    expect(COMMANDS.some((command) => command.name === name)).toBe(true);
  }
});
