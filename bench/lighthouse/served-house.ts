import { cookieName } from '../../packages/api/src/http/cookies';
import type { Config } from '../../packages/local/src/config';
import { apiPart } from '../../packages/local/src/start/api-part';
import { webPart } from '../../packages/local/src/start/web-part';
import { freePort, loopback } from '../../packages/local/src/supervision/port';
import { seed } from '../api/seed';
import { inherited, searchPath } from '../config';
import { withServices } from '../with-services';

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
export const withServedHouse = <T>(use: (house: ServedHouse) => Promise<T>): Promise<T> =>
  withServices(async ({ services, database, folder, start }) => {
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
    await start(apiPart(config, { postgres, redisUrl: services.redisUrl }));
    await start(webPart(config));
    const { accounts } = await seed(database, { accounts: 1, habits: HABITS });
    const cookie = `${cookieName('session', false)}=${accounts[0]?.token ?? ''}`;
    return use({ site: `http://${loopback}:${ports.web}`, cookie, folder });
  });
