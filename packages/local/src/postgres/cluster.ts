import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loopback } from '../supervision/port';

/** A PostgreSQL cluster on disk. Everything in `folder` belongs to the account that the server runs as. */
export interface Cluster {
  readonly folder: string;
}

/** The server's data folder. */
export const dataOf = ({ folder }: Cluster): string => join(folder, 'data');

/** Holds the superuser's random password; mode 0600. */
export const passwordFileOf = ({ folder }: Cluster): string => join(folder, 'password');

/** Says whether the cluster was made, and made to the end. */
export const isInitialised = (cluster: Cluster): boolean => existsSync(join(dataOf(cluster), 'PG_VERSION'));

/** Address of a database in the cluster, as the superuser. */
export const databaseUrl = (cluster: Cluster, port: number, database: string): string =>
  `postgres://postgres:${readFileSync(passwordFileOf(cluster), 'utf8').trim()}@${loopback}:${port}/${database}`;
