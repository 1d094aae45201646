const door = (folder: string): Record<string, string> => ({
  'hexastyle-source': `./src/${folder}index.ts`,
  types: `./lib/${folder}index.d.ts`,
  default: `./lib/${folder}index.js`,
});

/**
 * How a library is entered: `index.ts`, and the `index.ts` of the given folders below `src`.
 * Under the condition `hexastyle-source` the entry is the source, so that programs and tests of this repository need no build.
 */
export function doors(...folders: readonly string[]): Record<string, unknown> {
  return {
    main: 'lib/index.js',
    types: 'lib/index.d.ts',
    exports: {
      '.': door(''),
      ...Object.fromEntries(folders.map((folder) => [`./${folder}`, door(`${folder}/`)])),
      './package.json': './package.json',
    },
  };
}

/** What a published library ships: its compiled code and types, no tests, and the given files. */
export function shipped(...more: readonly string[]): Record<string, unknown> {
  return {
    publishConfig: { access: 'public' },
    files: ['lib', '!lib/**/*.test.*', '!lib/**/*.mutation.*', '!lib/**/testing', '!lib/**/*.tsbuildinfo', ...more],
  };
}
