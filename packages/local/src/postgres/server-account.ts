import { readFileSync } from 'node:fs';
import { Problem } from '../problem';
import type { Account } from '../supervision/account';

const accountNamed = (name: string, passwd: string): Account | undefined => {
  const fields = passwd
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.split(':');
  return fields && { name, uid: Number(fields[2]), gid: Number(fields[3]) };
};

/**
 * PostgreSQL refuses to run as root. Then it runs as `postgres` when that account exists and as `nobody` when not: an
 * account of the system, so that nothing on the machine has to be changed. `undefined` when we are not root.
 */
export const serverAccount = (passwdFile = '/etc/passwd'): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = readFileSync(passwdFile, 'utf8');
  const account = accountNamed('postgres', passwd) ?? accountNamed('nobody', passwd);
  if (account === undefined) {
    throw new Problem(
      'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" for it.',
      'Run this as an ordinary user.',
    );
  }
  return account;
};
