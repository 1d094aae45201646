import { repository } from '../repository';

/** Jest's configuration for the browser journey, which runs the real programs and so is no test of one package. */
export const journeyConfiguration = {
  displayName: 'journey',
  rootDir: repository,
  roots: ['<rootDir>/packages/local/src/journey'],
  testMatch: ['**/*.journey.ts'],
  testEnvironment: 'node',
  testTimeout: 300_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
} as const;
