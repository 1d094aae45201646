import { spawnSync } from 'node:child_process';
import { Problem } from '../problem';
import type { Account } from '../supervision/account';
import type { Binaries } from './binaries';

const ask = ({ postgres }: Binaries, account: Account | undefined) =>
  spawnSync(postgres, ['--version'], { encoding: 'utf8', cwd: '/', ...(account && { uid: account.uid, gid: account.gid }) });

/** The package's own install script makes the links to its libraries; npm may have been told not to run it. */
const linkLibraries = (binaries: Binaries): void => {
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: binaries.package });
};

/** Returns the server's version. Throws a `Problem` when the server cannot run on this machine. */
export const checkBinaries = (binaries: Binaries, account: Account | undefined): string => {
  let answer = ask(binaries, account);
  if (answer.stderr?.includes('shared libraries')) {
    linkLibraries(binaries);
    answer = ask(binaries, account);
  }
  if (answer.status === 0) return answer.stdout.trim();
  if (answer.error && 'code' in answer.error && answer.error.code === 'EACCES') {
    throw new Problem(
      `PostgreSQL may not run as "${account?.name ?? 'this user'}": that account cannot reach ${binaries.postgres}.`,
      'Move the repository out of the private folder (such as /root), or run this as an ordinary user.',
    );
  }
  const library = /lib\S+\.so\S*(?=:)/.exec(answer.stderr ?? '')?.[0];
  throw new Problem(
    library ? `PostgreSQL does not run: the system library ${library} is missing.` : `PostgreSQL does not run: ${answer.stderr ?? String(answer.error)}.`,
    library ? 'Install it with your package manager, then run `npm run doctor`.' : 'Run `npm ci`, then `npm run doctor`.',
  );
};
