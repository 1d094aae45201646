import type Koa from 'koa';
import type { Logger } from 'pino';
import { createApp } from './app';
import { Cache, type CacheAddress } from './cache/cache';
import { openDatabase, type Database, type DatabaseAddress } from './database/database';
import type { State } from './http/state';
import type { TrustedOrigins } from './http/trusted-origins';
import type { RequestLimits } from './limits/request-limits';
import type { Mailer } from './mail/mailer';
import { openPostOffice } from './mail/open-post-office';
import type { Metrics } from './metrics/metrics';
import type { Receivers } from './receivers/receivers';
import type { Sealer } from './sealing/sealer';

const MAIL_ROUND_MS = 30_000;

export interface RuntimeOptions {
  readonly database: DatabaseAddress;
  readonly cache: CacheAddress | undefined;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly trustedOrigins: TrustedOrigins;
  readonly cookieSecure: boolean;
  readonly proxyHops: number;
  readonly requestLimits: RequestLimits;
  /** Without one, mails wait in the database, for another process. */
  readonly mailer: Mailer | undefined;
  /** Where webhooks may be sent. @default the internet, encrypted */
  readonly receivers?: Receivers;
  /** Seals the secrets of webhooks. */
  readonly sealer: Sealer;
  /** Connections to the database of this process. */
  readonly connections: number;
}

export interface Runtime {
  readonly app: Koa<State>;
  readonly database: Database;
  /** Lets go of the database and the cache. */
  close(): Promise<void>;
}

/** Wires the application. Whether database and cache answer shows with the first request that needs them. */
export async function startRuntime({
  database: address,
  cache: cacheAddress,
  logger,
  metrics,
  connections,
  ...options
}: RuntimeOptions): Promise<Runtime> {
  const database = openDatabase(address, logger, { connections, metrics });
  const cache = cacheAddress && new Cache(cacheAddress, logger, metrics);
  await cache?.settled();
  if (!options.sealer.hasKeys) logger.warn('WEBHOOK_KEYS is not configured: no webhooks can be made.');
  const now = (): Date => new Date();
  const postOffice = openPostOffice({ ...options, database, logger, metrics, now });
  const app = createApp({ ...options, postOffice, database, cache, logger, metrics, now });
  // For what could not be sent at once, or was asked for by a process that is gone.
  const rounds = setInterval(() => {
    postOffice.kick();
  }, MAIL_ROUND_MS).unref();
  return {
    app,
    database,
    close: async () => {
      clearInterval(rounds);
      await postOffice.close();
      cache?.close();
      await database.destroy();
    },
  };
}
