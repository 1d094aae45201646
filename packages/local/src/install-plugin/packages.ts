/** A package of ours that others install. */
export interface Packed {
  readonly name: string;
  readonly folder: string;
  /** What it is built with: Backstage's CLI, or our own build and the TypeScript compiler. */
  readonly kind: 'plugin' | 'library';
}

const library = (name: string): Packed => ({
  name: `@hexastyle/${name}`,
  folder: `packages/${name}`,
  kind: 'library',
});
const plugin = (name: string): Packed => ({
  name: `@hexastyle/plugin-${name}`,
  folder: `portal/plugins/${name}`,
  kind: 'plugin',
});

/** The plugin and all of ours that it depends on, in the order in which they need each other's types. */
export const PACKAGES: readonly Packed[] = [
  ...['environment', 'cost', 'live', 'evidence'].map(library),
  ...['well-architected-common', 'well-architected', 'well-architected-backend'].map(plugin),
  plugin('scaffolder-backend-module-hexastyle'),
];

/** The packages that an app's own manifests name; the others come with them. */
export const FRONTEND = '@hexastyle/plugin-well-architected';
export const BACKEND = [
  '@hexastyle/plugin-well-architected-backend',
  '@hexastyle/plugin-scaffolder-backend-module-hexastyle',
];
