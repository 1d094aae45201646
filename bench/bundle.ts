import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { timedCommand } from './command';
import { initialBytes } from './initial-bytes';
import { judged } from './judged';

const PLUGIN = '@hexastyle/plugin-well-architected';
/** The plugin may add a twentieth to what a browser loads before it shows anything. */
const AT_MOST = 1.05;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Takes the plugin out of a copy of the app. Throws when it is not there any more as it was known. */
const withoutPlugin = async (app: string): Promise<void> => {
  const file = path.join(app, 'src/app.tsx');
  const source = await readFile(file, 'utf8');
  const imported = new RegExp(`^import (\\w+) from '${PLUGIN}';\\n`, 'm').exec(source);
  const name = imported?.[1];
  if (imported === null || name === undefined)
    throw new Error(`portal/app/src/app.tsx does not import ${PLUGIN} by default: say in bench/bundle.ts how it does.`);
  const left = source.replace(imported[0], '').replace(new RegExp(`^\\s*${name},\\n`, 'm'), '');
  if (left.includes(name)) throw new Error(`portal/app/src/app.tsx still uses ${name}: say in bench/bundle.ts where.`);
  await writeFile(file, left);
  const manifest = path.join(app, 'package.json');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(new RegExp(`^\\s*"${PLUGIN}": .*\\n`, 'm'), ''));
};

/** Builds a copy of the portal's app below the checkout, where its packages are found, and weighs it. */
const weigh = async (root: string, folder: string, change: (app: string) => Promise<void>): Promise<number> => {
  const app = path.join(folder, 'app');
  await rm(app, { recursive: true, force: true });
  await cp(path.join(root, 'portal/app'), app, {
    recursive: true,
    filter: (file) => !/\/(dist|node_modules)$/.test(file),
  });
  await change(app);
  const cli = path.join(root, 'node_modules/@backstage/cli/bin/backstage-cli');
  const config = path.join(root, 'portal/app-config.yaml');
  await timedCommand({ file: 'node', args: [cli, 'package', 'build', '--config', config], cwd: app })();
  return initialBytes(path.join(app, 'dist'));
};

/** The initial JavaScript of the portal's app, gzipped, against the same app without our plugin. */
export const bundle = async (root: string): Promise<readonly string[]> => {
  const parent = path.join(root, '.hexastyle');
  mkdirSync(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, 'bundle-'));
  try {
    const subject = await weigh(root, folder, () => Promise.resolve());
    const baseline = await weigh(root, folder, withoutPlugin);
    const ratio = subject / baseline;
    return [
      "Initial JavaScript of the portal's app, gzipped",
      `  ${kilobytes(subject).padStart(10)}  with the plugin`,
      `  ${kilobytes(baseline).padStart(10)}  without it (baseline)`,
      `  ratio ${ratio.toFixed(3)}, difference ${kilobytes(subject - baseline)}; at most ${AT_MOST}: ${judged(ratio, AT_MOST)}`,
      '',
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
