import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** `knip.json`: where programs begin, so that what none of them reaches is found. */
export class KnipConfig extends JsonFile {
  constructor(project: Project) {
    super(project, 'knip.json', {
      allowComments: true,
      obj: {
        $schema: 'https://unpkg.com/knip@6/schema.json',
        workspaces: WORKSPACES,
        // A type may be part of a signature without being imported by name.
        ignoreExportsUsedInFile: { interface: true, type: true },
      },
    });
  }
}

/** Run by name: by the checks, by the Backstage CLI, or by hand. */
const RUN_BY_NAME = [
  '@backstage/cli',
  '@backstage/cli-defaults',
  '@jest/environment-jsdom-abstract',
  'dependency-cruiser',
  'jsdom',
  'prettier',
  'publint',
];

const source = (...entry: readonly string[]): Record<string, unknown> => ({ entry, project: 'src/**/*.{ts,tsx}' });

const WORKSPACES = {
  '.': {
    entry: ['bench/main.ts'],
    project: ['.projenrc.ts', 'bench/**/*.ts'],
    ignoreDependencies: RUN_BY_NAME,
  },
  'packages/environment': source(),
  'packages/platform': { ...source('src/index.ts'), ignoreDependencies: ['jsii'] },
  'packages/infra': { ...source('src/synth.ts'), ignoreDependencies: ['aws-cdk', '@hexastyle/api'] },
  'packages/evidence': source(),
  'packages/habits': source(),
  'packages/api': source('src/server.ts', 'src/lambda.ts', 'src/openapi/write.ts'),
  'packages/web': { ignore: ['src/client/**'] },
  'packages/local': source('src/*/main.ts', 'src/testing/global-*.ts'),
  'portal/app': {},
  'portal/backend': {},
  'portal/plugins/*': {},
};
