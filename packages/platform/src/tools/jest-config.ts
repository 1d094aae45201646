import type { Project } from 'projen/lib/project';
import { MarkedFile } from '../marked-file';

/** `jest.config.js`: one jest project per package, all of them over the same PostgreSQL and Redis. */
export class JestConfig extends MarkedFile {
  constructor(project: Project) {
    super(project, 'jest.config.js', { comment: '//', lines: TEXT.split('\n') });
  }
}

const TEXT = `const swc = (react) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: react },
      transform: react ? { react: { runtime: 'automatic' } } : {},
    },
    module: { type: 'commonjs' },
  },
];

const project = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  roots: [\`<rootDir>/packages/\${name}/src\`],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['hexastyle-source', 'node', 'node-addons'] },
  transform: { '^.+\\\\.tsx?$': swc(false), '^.+\\\\.m?js$': swc(false) },
  // These are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(kysely|github-slugger|commander|@redocly/openapi-core)/)'],
  ...more,
});

const NODE_PACKAGES = ['environment', 'platform', 'infra', 'cost', 'evidence', 'live', 'habits', 'api', 'local'];

module.exports = {
  globalSetup: '<rootDir>/packages/local/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/packages/local/src/testing/global-teardown.ts',
  // Tests start programs, databases and compilers: a slow or busy machine is no finding, and what hangs still ends.
  testTimeout: 60_000,
  projects: [
    ...NODE_PACKAGES.map((name) => project(name)),
    project('web', {
      testEnvironment: '<rootDir>/packages/web/src/testing/browser-environment.ts',
      testEnvironmentOptions: { customExportConditions: ['hexastyle-source', 'browser'] },
      transform: { '^.+\\\\.tsx?$': swc(true), '^.+\\\\.m?js$': swc(false) },
    }),
  ],
};`;
