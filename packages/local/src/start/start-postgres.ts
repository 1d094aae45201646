import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config';
import { findBinaries } from '../postgres/binaries';
import { checkBinaries } from '../postgres/check-binaries';
import { databaseUrl, passwordFileOf } from '../postgres/cluster';
import { initialise } from '../postgres/initialise';
import { clearStalePidFile } from '../postgres/running-server';
import { serverAccount } from '../postgres/server-account';
import { serverPart } from '../postgres/server-part';
import { freePort } from '../supervision/port';
import type { Supervisor } from '../supervision/supervisor';
import type { Services } from './services';

/** Starts PostgreSQL on the data kept in the state folder; makes the cluster the first time. */
export const startPostgres = async (config: Config, supervisor: Supervisor): Promise<Services['postgres']> => {
  const cluster = { folder: join(config.stateFolder, 'postgres') };
  const binaries = findBinaries();
  const account = serverAccount();
  checkBinaries(binaries, account);
  initialise({ cluster, binaries, account, databases: ['habits'] });
  clearStalePidFile(cluster);
  const port = config.ports.postgres ?? (await freePort());
  const logFile = join(config.stateFolder, 'logs/postgres.log');
  await supervisor.start(serverPart({ cluster, binaries, account, port, logFile, settings: {} }));
  return {
    port,
    password: readFileSync(passwordFileOf(cluster), 'utf8').trim(),
    habitsUrl: databaseUrl(cluster, port, 'habits'),
  };
};
