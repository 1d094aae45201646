import { existsSync, globSync } from 'node:fs';
import { inRepository, repository } from '../repository';
import type { Keeper } from '../supervision/keeper';
import { runProgram } from '../supervision/run-program';
import { fingerprint } from './fingerprint';
import { isStamped, writeStamp } from './stamp';

/** A browser bundle: where its inputs are, what makes it and which file proves that it is there. */
export interface Bundle {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly folder: string;
  readonly program: readonly [string, ...string[]];
  readonly result: string;
}

/** The product's single-page application. */
export const webBundle: Bundle = {
  name: 'web',
  inputs: ['packages/web/{src,public}/**/*', 'packages/web/*.{html,json,ts}', 'packages/habits/src/**/*.ts'],
  folder: 'packages/web',
  program: ['node_modules/vite/bin/vite.js', 'build'],
  result: 'packages/web/dist/index.html',
};

/** Backstage's app with our plugins. */
export const portalBundle: Bundle = {
  name: 'portal',
  inputs: [
    'portal/app/{src,public}/**/*',
    'portal/app/package.json',
    'portal/plugins/well-architected{,-common}/src/**/*',
    'packages/evidence/src/report/*.ts',
  ],
  folder: 'portal/app',
  program: ['node_modules/@backstage/cli/bin/backstage-cli', 'package', 'build', '--config', '../app-config.yaml'],
  result: 'portal/app/dist/index.html',
};

const inputsOf = (bundle: Bundle): readonly string[] =>
  globSync([...bundle.inputs], { cwd: repository, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(repository.length + 1))
    .sort();

const stampOf = (bundle: Bundle): string => inRepository('.hexastyle/builds', bundle.name);

/** Says whether the bundle on disk was made from the inputs on disk. */
export const isBundleFresh = (bundle: Bundle): boolean =>
  existsSync(inRepository(bundle.result)) && isStamped(stampOf(bundle), fingerprint(repository, inputsOf(bundle)));

/** Makes the bundle unless it is fresh. Returns whether it was made. Throws a `Problem` that names the log file. */
export const makeBundle = async (bundle: Bundle, logFile: string, keeper?: Keeper): Promise<boolean> => {
  if (isBundleFresh(bundle)) return false;
  const current = fingerprint(repository, inputsOf(bundle));
  const [script, ...options] = bundle.program;
  const program = {
    name: `Building the ${bundle.name} bundle`,
    command: process.execPath,
    args: [inRepository(script), ...options],
    cwd: inRepository(bundle.folder),
    logFile,
  };
  await runProgram(program, keeper);
  writeStamp(stampOf(bundle), current);
  return true;
};
