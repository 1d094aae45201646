import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../packages/api/src/database/database';
import { createLogger } from '../../packages/api/src/logger';
import type { Config } from '../../packages/local/src/config';
import { apiPart } from '../../packages/local/src/start/api-part';
import { webPart } from '../../packages/local/src/start/web-part';
import { freePort, loopback } from '../../packages/local/src/supervision/port';
import { startReaper } from '../../packages/local/src/supervision/reaper';
import { startPart } from '../../packages/local/src/supervision/start-part';
import { startTestServices } from '../../packages/local/src/testing/services';
import { seed } from '../api/seed';
import { inherited, searchPath } from '../config';

/** The site and the API as `npm start` serves them, with one account that is signed in. */
export interface ServedHouse {
  readonly site: string;
  /** Of the session of the account, as a browser sends it. */
  readonly cookie: string;
  /** For whatever the bench writes. */
  readonly folder: string;
}

const HABITS = 6;

/** It stands while `use` runs. */
export const withServedHouse = async <T>(use: (house: ServedHouse) => Promise<T>): Promise<T> => {
  const services = await startTestServices(searchPath);
  const folder = mkdtempSync(path.join(tmpdir(), 'hexastyle-bench-'));
  chmodSync(folder, 0o755);
  const reaper = startReaper([folder]);
  const ports = { portal: await freePort(), web: await freePort(), api: await freePort(), postgres: undefined };
  const config: Config = {
    ports,
    stateFolder: folder,
    redisUrl: undefined,
    searchPath,
    underNpm: false,
    inherited,
  };
  const { port, password } = new URL(services.postgresUrl);
  const postgres = { port: Number(port), password, habitsUrl: services.postgresUrl };
  const stops: (() => Promise<void>)[] = [];
  const database = openDatabase({ kind: 'url', url: services.postgresUrl }, createLogger('silent'));
  try {
    stops.push((await startPart(apiPart(config, { postgres, redisUrl: services.redisUrl }), reaper)).stop);
    stops.push((await startPart(webPart(config), reaper)).stop);
    const { accounts } = await seed(database, { accounts: 1, habits: HABITS });
    const cookie = `hexastyle=${accounts[0]?.token ?? ''}`;
    return await use({ site: `http://${loopback}:${ports.web}`, cookie, folder });
  } finally {
    await database.destroy();
    await Promise.all(stops.map((stop) => stop()));
    await services.stop();
    reaper.dismiss();
  }
};
