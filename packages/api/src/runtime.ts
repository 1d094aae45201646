import type Koa from 'koa';
import type { Logger } from 'pino';
import { createApp } from './app';
import { Cache, type CacheAddress } from './cache/cache';
import { openDatabase, type DatabaseAddress } from './database/database';
import type { State } from './http/state';
import type { TrustedOrigins } from './http/trusted-origins';
import type { RequestLimits } from './limits/request-limits';

export interface RuntimeOptions {
  readonly database: DatabaseAddress;
  readonly cache: CacheAddress | undefined;
  readonly logger: Logger;
  readonly trustedOrigins: TrustedOrigins;
  readonly cookieSecure: boolean;
  readonly proxyHops: number;
  readonly requestLimits: RequestLimits;
  /** Connections to the database of this process. */
  readonly connections: number;
}

export interface Runtime {
  readonly app: Koa<State>;
  /** Lets go of the database and the cache. */
  close(): Promise<void>;
}

/** Wires the application. Whether database and cache answer shows with the first request that needs them. */
export async function startRuntime({
  database: address,
  cache: cacheAddress,
  logger,
  connections,
  ...options
}: RuntimeOptions): Promise<Runtime> {
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
