/** The scripts that every package of the portal has. One linter looks at the whole repository, with the rules at its root. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['start', 'build', 'test', 'clean'].map((name) => [name, `backstage-cli package ${name}`])),
  lint: 'eslint --max-warnings 0 .',
};

/** What those have besides that others install: npm packs what was built, and its manifest names that. */
const PACKED_SCRIPTS: Readonly<Record<string, string>> = {
  ...SCRIPTS,
  prepack: 'backstage-cli package prepack',
  postpack: 'backstage-cli package postpack',
};

const configured = (script: string, ...files: readonly string[]): string =>
  [`backstage-cli package ${script}`, ...files.map((file) => `--config ../${file}`)].join(' ');

const PROGRAM_SCRIPTS = {
  frontend: { start: configured('start', 'app-config.yaml'), build: configured('build', 'app-config.yaml') },
  backend: { start: configured('start', 'app-config.yaml', 'app-config.environments.yaml') },
};

/** The manifest of a program of the portal. */
export function portalProgram(role: 'frontend' | 'backend'): Record<string, unknown> {
  return { backstage: { role }, scripts: { ...SCRIPTS, ...PROGRAM_SCRIPTS[role] }, files: ['dist'] };
}

/** What plugins are found by in a registry. */
const KEYWORDS = ['backstage', 'plugin'];

/** The manifest of a module of the scaffolder's backend. */
export function scaffolderModule(): Record<string, unknown> {
  return {
    main: 'src/index.ts',
    types: 'src/index.ts',
    publishConfig: { access: 'public', main: 'dist/index.cjs.js', types: 'dist/index.d.ts' },
    keywords: KEYWORDS,
    backstage: {
      role: 'backend-plugin-module',
      pluginId: 'scaffolder',
      pluginPackage: '@backstage/plugin-scaffolder-backend',
    },
    scripts: PACKED_SCRIPTS,
  };
}

/** The manifest of one of the three packages of the plugin `well-architected`. */
export function pluginPackage(role: 'frontend-plugin' | 'backend-plugin' | 'common-library'): Record<string, unknown> {
  const pluginPackages = ['', '-backend', '-common'].map((suffix) => `@hexastyle/plugin-well-architected${suffix}`);
  return {
    main: 'src/index.ts',
    types: 'src/index.ts',
    publishConfig: {
      access: 'public',
      // Packing rewrites the `exports` of pages. Backends require what both sides share, so that is CommonJS; bundlers take
      // its `module`, which packing adds.
      ...(role === 'frontend-plugin' ? {} : { main: 'dist/index.cjs.js', types: 'dist/index.d.ts' }),
    },
    keywords: KEYWORDS,
    backstage: { role, pluginId: 'well-architected', pluginPackages },
    scripts: PACKED_SCRIPTS,
    files: ['dist'],
  };
}
