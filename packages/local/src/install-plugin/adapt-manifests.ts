import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tarballs } from './pack';
import { BACKEND, FRONTEND, PACKAGES } from './packages';

interface Manifest {
  name?: string;
  overrides?: Readonly<Record<string, string>>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** What only the template's own tests and its yarn need; some of it downloads or compiles. */
const SPARED = ['@playwright/test', '@backstage/e2e-test-utils', 'cross-env', 'node-gyp'];

const without = (dependencies: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(dependencies).filter(([name]) => !SPARED.includes(name)));

const rewrite = (folder: string, change: (manifest: Manifest) => Manifest): void => {
  const file = join(folder, 'package.json');
  const manifest = read(file);
  const { dependencies, devDependencies } = manifest;
  const spared = { ...manifest, dependencies: without(dependencies), devDependencies: without(devDependencies) };
  writeFileSync(file, JSON.stringify(change(spared), undefined, 2));
};

/** What npm asks of every workspace at once: the testing library's two halves fit each other, and React is one. */
const testing = { '@testing-library/dom': '^10.0.0', '@testing-library/react': '^16.0.0' };

/**
 * Makes the manifests of a new app fit for npm instead of yarn, and adds our packages as tarballs. Those that no app names
 * are added to the root, because a version of a tarball's dependency is looked for in a registry otherwise.
 */
export const adaptManifests = (app: string, checkout: string, tarballs: Tarballs): void => {
  const { overrides = {} } = read(join(checkout, 'package.json'));
  const file = (name: string): string => `file:${tarballs.get(name) ?? ''}`;
  const files = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, file(name)]));
  const inner = PACKAGES.map(({ name }) => name).filter((name) => name !== FRONTEND && !BACKEND.includes(name));
  rmSync(join(app, 'yarn.lock'), { force: true });
  rewrite(app, ({ devDependencies, ...root }) => ({
    ...root,
    overrides,
    dependencies: files(inner),
    devDependencies: { ...devDependencies, typescript: '~6.0.3' },
  }));
  for (const name of ['app', 'app-legacy'])
    rewrite(join(app, 'packages', name), ({ dependencies, devDependencies, ...manifest }) => ({
      ...manifest,
      name,
      dependencies: { ...dependencies, ...files([FRONTEND]) },
      devDependencies: { ...devDependencies, ...testing },
    }));
  rewrite(join(app, 'packages/backend'), ({ dependencies, ...manifest }) => ({
    ...manifest,
    dependencies: {
      ...dependencies,
      app: '0.0.0',
      'app-legacy': '0.0.0',
      'better-sqlite3': overrides['better-sqlite3'] ?? '*',
      ...files(BACKEND),
    },
  }));
};
