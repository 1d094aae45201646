import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../supervision/account';
import type { Part } from '../supervision/part';
import { isListening, loopback } from '../supervision/port';
import type { Binaries } from './binaries';
import { dataOf, type Cluster } from './cluster';

/** What running a cluster needs. */
export interface ServerOptions {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly port: number;
  readonly logFile: string;
  /** Server settings beyond those that every cluster here gets. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The server itself writes "ready" into the last line of its pid file, as `pg_ctl` reads it. */
const saysReady = (cluster: Cluster): boolean => {
  try {
    return readFileSync(join(dataOf(cluster), 'postmaster.pid'), 'utf8')
      .trimEnd()
      .endsWith('ready');
  } catch {
    return false;
  }
};

/** The server of a cluster, on loopback only and without a socket file. */
export const serverPart = ({ cluster, binaries, account, port, logFile, settings }: ServerOptions): Part => {
  const all = { listen_addresses: loopback, unix_socket_directories: '', max_connections: '200', ...settings };
  return {
    name: 'PostgreSQL',
    command: binaries.postgres,
    args: [
      '-D',
      dataOf(cluster),
      '-p',
      String(port),
      ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    cwd: cluster.folder,
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    account,
    logFile,
    // Fast shutdown: ends the sessions and writes a checkpoint. SIGTERM would wait for the sessions.
    stopSignal: 'SIGINT',
    isReady: async () => saysReady(cluster) && (await isListening(port)),
    readyWithin: 60,
  };
};
