import { cpSync, globSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildPackages } from '../build/build-packages';
import { Problem } from '../problem';
import { PACKAGES, type Packed } from './packages';
import type { Run, Steps } from './steps';

/** Tarballs by the names of their packages. */
export type Tarballs = ReadonlyMap<string, string>;

const TSC = 'node_modules/typescript/bin/tsc';
const BACKSTAGE_CLI = 'node_modules/@backstage/cli/bin/backstage-cli';

/** Builds what the tarballs carry, in folders that Git ignores. */
const build = async (root: string, { run, work }: Steps): Promise<void> => {
  await work('build the libraries', () => buildPackages(root));
  const node = process.execPath;
  const libraries = PACKAGES.filter(({ kind }) => kind === 'library');
  await run('types of the libraries', node, {
    args: [TSC, '--build', ...libraries.map(({ folder }) => `${folder}/tsconfig.lib.json`)],
    cwd: root,
  });
  await run('types of the plugins', node, {
    // Where Backstage's CLI looks for them.
    args: [
      TSC,
      '-p',
      'portal/tsconfig.json',
      '--noEmit',
      'false',
      '--declaration',
      '--emitDeclarationOnly',
      '--rootDir',
      '.',
      '--outDir',
      'dist-types',
    ],
    cwd: root,
  });
  for (const { folder, kind } of PACKAGES)
    if (kind === 'plugin')
      await run(`build ${basename(folder)}`, node, {
        args: [join(root, BACKSTAGE_CLI), 'package', 'build'],
        cwd: join(root, folder),
      });
};

/**
 * Copies the packages to where npm may rewrite their manifests: Backstage's `prepack` changes them in place, and a run that
 * is ended in between must not leave the checkout changed.
 */
const stage = (root: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const workspaces = ['packages/*', 'portal/plugins/*'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stage', private: true, workspaces }));
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const each of PACKAGES)
    cpSync(join(root, each.folder), join(folder, each.folder), {
      recursive: true,
      filter: (file) => basename(file) !== 'node_modules',
    });
};

const pack = async (
  staged: string,
  tarballs: string,
  { name, folder }: Packed,
  run: Run,
): Promise<[string, string]> => {
  const args = ['pack', '--pack-destination', tarballs];
  await run(`pack ${basename(folder)}`, 'npm', { args, cwd: join(staged, folder) });
  const [file] = globSync(`${name.replace('@', '').replace('/', '-')}-[0-9]*.tgz`, { cwd: tarballs });
  if (file === undefined) throw new Problem(`npm packed no ${name}.`, `Look at ${folder}/package.json.`);
  return [name, join(tarballs, file)];
};

/** Builds the packages and packs them as they would be published, without changing a file of the checkout. */
export const packPlugin = async (root: string, folder: string, steps: Steps): Promise<Tarballs> => {
  await build(root, steps);
  const [staged, tarballs] = [join(folder, 'stage'), join(folder, 'tarballs')];
  stage(root, staged);
  mkdirSync(tarballs, { recursive: true });
  const packed: [string, string][] = [];
  for (const each of PACKAGES) packed.push(await pack(staged, tarballs, each, steps.run));
  return new Map(packed);
};
