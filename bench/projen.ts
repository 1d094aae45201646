import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { timedCommand } from './command';
import type { Comparison } from './comparison';

const BARE_PROJECT = `import { typescript } from 'projen';
const project = new typescript.TypeScriptProject({
  name: 'bare',
  defaultReleaseBranch: 'main',
  packageManager: 'npm' as never,
  projenrcTs: true,
  typescriptVersion: '~6.0.3',
  devDeps: ['@types/node@^24'],
  eslint: false,
  jest: false,
});
project.synth();
`;

/** A warm `npx projen` of this repository against that of a bare projen TypeScript project with projen's own defaults. */
export const projenComparison = async (root: string): Promise<Comparison> => {
  const bare = await mkdtemp(path.join(tmpdir(), 'hexastyle-bare-'));
  const npx = (cwd: string) => timedCommand({ file: 'npx', args: ['projen'], cwd });
  return {
    title: 'npx projen, warm',
    bound: 'ratio: aim 0.6, at most 1.2',
    rounds: 5,
    prepare: async () => {
      await writeFile(path.join(bare, '.projenrc.ts'), BARE_PROJECT);
      await writeFile(path.join(bare, 'package.json'), JSON.stringify({ name: 'bare', private: true }));
      const packages = [
        'projen@0.103.25',
        'constructs@^10.8.1',
        'typescript@~6.0.3',
        'ts-node',
        'tsx',
        '@types/node@^24',
      ];
      await timedCommand({
        file: 'npm',
        args: ['install', '--save-dev', '--prefer-offline', ...packages],
        cwd: bare,
      })();
      await timedCommand({ file: 'npx', args: ['tsx', '.projenrc.ts'], cwd: bare })();
      await npx(bare)();
      await npx(root)();
    },
    subject: { name: 'npx projen here', run: npx(root) },
    baseline: { name: 'npx projen of a bare TypeScript project', run: npx(bare) },
    cleanUp: () => rm(bare, { recursive: true, force: true }),
  };
};
