import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../problem';
import type { Account } from '../supervision/account';
import { makePrivateFolder } from '../supervision/private-folder';
import type { Binaries } from './binaries';
import { dataOf, isInitialised, passwordFileOf, type Cluster } from './cluster';

/** What making a cluster needs. */
export interface InitialiseOptions {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** Databases to create besides `postgres`. */
  readonly databases: readonly string[];
}

const initdbArguments = (data: string, passwordFile: string): readonly string[] => [
  `--pgdata=${data}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // Sorts and folds the same way on every machine, whatever locales it has.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-sync',
];

const run = (options: InitialiseOptions, command: string, args: readonly string[], input = ''): void => {
  const { account } = options;
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: options.cluster.folder,
    input,
    encoding: 'utf8',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  if (status === 0) return;
  const words = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
  throw new Problem(
    `The PostgreSQL cluster in ${options.cluster.folder} cannot be made: ${words}.`,
    'See `npm run doctor`.',
  );
};

const prepareFolder = ({ cluster, account }: InitialiseOptions): void => {
  makePrivateFolder(cluster.folder);
  const passwordFile = passwordFileOf(cluster);
  writeFileSync(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (account === undefined) return;
  // Whatever root's umask is, the account must be able to pass through to its own folder.
  const parent = dirname(cluster.folder);
  chmodSync(parent, statSync(parent).mode | 0o011);
  for (const path of [cluster.folder, passwordFile]) chownSync(path, account.uid, account.gid);
};

/** Makes the cluster unless it is there. It appears under its name only when it is complete. Returns whether it was made. */
export const initialise = (options: InitialiseOptions): boolean => {
  const { cluster, binaries, databases } = options;
  if (isInitialised(cluster)) return false;
  prepareFolder(options);
  const unfinished = join(cluster.folder, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  run(options, binaries.initdb, initdbArguments(unfinished, passwordFileOf(cluster)));
  const statements = databases.map((name) => `CREATE DATABASE "${name}";\n`).join('');
  run(options, binaries.postgres, ['--single', '-D', unfinished, 'postgres'], statements);
  renameSync(unfinished, dataOf(cluster));
  return true;
};
