/** The scripts that every package of the portal has. */
const SCRIPTS = Object.fromEntries(
  ['start', 'build', 'test', 'lint', 'clean'].map((name) => [name, `backstage-cli package ${name}`]),
);

/** The manifest of a program of the portal. */
export function portalProgram(role: 'frontend' | 'backend'): Record<string, unknown> {
  return { backstage: { role }, scripts: SCRIPTS, files: ['dist'] };
}

/** The manifest of one of the three packages of the plugin `well-architected`. */
export function pluginPackage(role: 'frontend-plugin' | 'backend-plugin' | 'common-library'): Record<string, unknown> {
  const pluginPackages = ['', '-backend', '-common'].map((suffix) => `@hexastyle/plugin-well-architected${suffix}`);
  return {
    main: 'src/index.ts',
    types: 'src/index.ts',
    publishConfig: {
      access: 'public',
      main: role === 'backend-plugin' ? 'dist/index.cjs.js' : 'dist/index.esm.js',
      types: 'dist/index.d.ts',
    },
    backstage: { role, pluginId: 'well-architected', pluginPackages },
    scripts: SCRIPTS,
    files: ['dist'],
  };
}
