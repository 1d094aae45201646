const swc = (react) => [
  '@swc/jest',
  { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: react }, transform: react ? { react: { runtime: 'automatic' } } : {} }, module: { type: 'commonjs' } },
];
const project = (name, extra = {}) => ({
  displayName: name,
  rootDir: __dirname,
  roots: [`<rootDir>/packages/${name}/src`],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['hexastyle-source', 'node', 'node-addons'] },
  transform: { '^.+\\.tsx?$': swc(false), '^.+\\.m?js$': swc(false) },
  transformIgnorePatterns: ['/node_modules/(?!(kysely|github-slugger)/)'],
  ...extra,
});
module.exports = {
  globalSetup: '<rootDir>/packages/local/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/packages/local/src/testing/global-teardown.ts',
  projects: [
    project('environment'), project('platform'), project('infra'), project('evidence'), project('habits'), project('api'), project('local'),
    project('web', { testEnvironment: 'jsdom', testEnvironmentOptions: { customExportConditions: ['hexastyle-source', 'browser'] }, transform: { '^.+\\.tsx?$': swc(true), '^.+\\.m?js$': swc(false) } }),
  ],
};
