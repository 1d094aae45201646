import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { Problem } from '../problem';
import type { Account } from '../supervision/account';
import type { Binaries } from './binaries';

type Answer = Partial<SpawnSyncReturns<string>> & { readonly error?: NodeJS.ErrnoException };

const ask = ({ postgres }: Binaries, account: Account | undefined): Answer =>
  spawnSync(postgres, ['--version'], {
    encoding: 'utf8',
    cwd: '/',
    ...(account && { uid: account.uid, gid: account.gid }),
  });

/** The package's own install script makes the links to its libraries; npm may have been told not to run it. */
const linkLibraries = (binaries: Binaries): void => {
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: binaries.package });
};

const unreachable = (path = 'it', account?: Account): Problem =>
  new Problem(
    `PostgreSQL may not run: the account "${account?.name ?? 'of this user'}" cannot reach ${path}.`,
    'Move the repository out of the private folder (such as /root), or run this as an ordinary user.',
  );

/** Says why the server does not run, and what to do. */
export const whyNot = ({ error, stderr = '' }: Answer, account: Account | undefined): Problem => {
  if (error?.code === 'EACCES') return unreachable(error.path, account);
  const library = /lib\S+\.so\S*(?=:)/.exec(stderr)?.[0];
  if (library !== undefined) {
    return new Problem(
      `PostgreSQL does not run: the system library ${library} is missing.`,
      'Install it with your package manager, then run `npm run doctor`.',
    );
  }
  return new Problem(
    `PostgreSQL does not run: ${error?.message ?? stderr.trim()}.`,
    'Run `npm ci`, then `npm run doctor`.',
  );
};

/** Returns the server's version. Throws a `Problem` when the server cannot run on this machine. */
export const checkBinaries = (binaries: Binaries, account: Account | undefined): string => {
  let answer = ask(binaries, account);
  if (answer.stderr?.includes('shared libraries')) {
    linkLibraries(binaries);
    answer = ask(binaries, account);
  }
  if (answer.status !== 0) throw whyNot(answer, account);
  return answer.stdout?.trim() ?? '';
};
