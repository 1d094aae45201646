import type Koa from 'koa';
import type { Logger } from 'pino';
import { createApp } from './app';
import { Cache, type CacheAddress } from './cache/cache';
import { openDatabase, type DatabaseAddress } from './database/database';
import { migrate } from './database/migrate';
import type { State } from './http/state';

export interface RuntimeOptions {
  readonly database: DatabaseAddress;
  readonly cache: CacheAddress | undefined;
  readonly logger: Logger;
  readonly trustedOrigins: readonly string[];
  readonly cookieSecure: boolean;
  readonly proxyHops: number;
  /** Connections to the database of this process. */
  readonly connections: number;
}

export interface Runtime {
  readonly app: Koa<State>;
  /** Lets go of the database and the cache. */
  close(): Promise<void>;
}

/** Migrates the database, then wires the application. @throws DatabaseUnavailable when the database does not answer */
export async function startRuntime({
  database: address,
  cache: cacheAddress,
  logger,
  connections,
  ...options
}: RuntimeOptions): Promise<Runtime> {
  await migrateFirst(address, logger);
  const database = openDatabase(address, logger, { connections });
  const cache = cacheAddress && new Cache(cacheAddress, logger);
  await cache?.settled();
  const app = createApp({ ...options, database, cache, logger, now: () => new Date() });
  return {
    app,
    close: async () => {
      cache?.close();
      await database.destroy();
    },
  };
}

/** Over connections of its own: waiting for another process to finish migrating can take longer than a statement may. */
async function migrateFirst(address: DatabaseAddress, logger: Logger): Promise<void> {
  const database = openDatabase(address, logger, { statementTimeout: 0, connections: 2 });
  try {
    const names = await migrate(database);
    if (names.length > 0) logger.info({ migrations: names }, 'The database schema is up to date.');
  } finally {
    await database.destroy();
  }
}
