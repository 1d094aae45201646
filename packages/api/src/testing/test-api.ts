import { Writable } from 'node:stream';
import type { Logger } from 'pino';
import { createApp } from '../app';
import { Cache } from '../cache/cache';
import { openDatabase, type Database } from '../database/database';
import type { Route } from '../http/route';
import { alwaysTrusting } from '../http/trusted-origins';
import { ATTEMPT_LIMITS, type AttemptLimits } from '../limits/attempts';
import { REQUEST_LIMITS, type RequestLimits } from '../limits/request-limits';
import { createLogger } from '../logger';
import type { Mail } from '../mail/mailer';
import { openPostOffice } from '../mail/open-post-office';
import type { PostOffice } from '../mail/post-office';
import type { Metrics } from '../metrics/metrics';
import { Passwords } from '../passwords/password';
import type { Receivers } from '../receivers/receivers';
import type { Sealer } from '../sealing/sealer';
import { ROUTES } from '../routes';
import { CapturedOutbox } from './captured-outbox';
import { readTestConfig } from './config';
import { startCuttableProxy, type CuttableProxy } from './cuttable-proxy';
import type { Driver, Mode } from './driver';
import { lambdaDriver } from './lambda-driver';
import { serverDriver } from './server-driver';
import { TEST_SEALER } from './test-sealer';
import { createTestDatabase, type TestDatabase } from './test-database';
import { uncuttable } from './uncuttable';
import { ORIGIN, Visitor } from './visitor';

export interface TestApiOptions {
  /** @default true */
  readonly withCache?: boolean;
  /** @default the server that the test runner starts */
  readonly redisUrl?: string;
  /** @default true */
  readonly cookieSecure?: boolean;
  /** Whether a hash costs what it does in the program, which is most of the time of a sign-up. @default false */
  readonly dearPasswords?: boolean;
  /** Milliseconds for one statement; a busy machine is no database that is away. @default 20000 */
  readonly statementTimeout?: number;
  readonly limits?: Partial<AttemptLimits>;
  readonly requestLimits?: Partial<RequestLimits>;
  /** @default nowhere */
  readonly metrics?: Metrics;
  /** @default those of the API */
  readonly receivers?: Receivers;
  /** @default one with a key */
  readonly sealer?: Sealer;
  /** Without proxies in front of the servers: nothing can be taken away. @default false */
  readonly isDirect?: boolean;
  /** Routes besides those of the API, made anew for every application. @default none */
  readonly moreRoutes?: () => readonly Route[];
}

/** The least that Argon2 takes. */
const CHEAP = new Passwords({ memory: 8, passes: 1, parallelism: 1 });
const DEFAULTS = { sealer: TEST_SEALER, statementTimeout: 20_000 } as const;

const passwordsOf = ({ dearPasswords = false }: TestApiOptions): Passwords | undefined =>
  dearPasswords ? undefined : CHEAP;

interface Parts {
  readonly driver: Driver;
  readonly outbox: CapturedOutbox;
  readonly postOffice: PostOffice;
  readonly own: TestDatabase;
  readonly database: Database;
  readonly cache: Cache | undefined;
  readonly postgres: CuttableProxy;
  readonly redis: CuttableProxy;
  readonly log: readonly string[];
  readonly routes: readonly Route[];
}

/** The whole application over a database of its own, with its servers where a test can take them away. */
export class TestApi {
  /** What the application believes the time to be. */
  now = new Date();

  private constructor(private readonly parts: Parts) {}

  get postgres(): CuttableProxy {
    return this.parts.postgres;
  }

  get redis(): CuttableProxy {
    return this.parts.redis;
  }

  /** The lines that the application wrote. */
  get log(): readonly string[] {
    return this.parts.log;
  }

  static async start(mode: Mode, options: TestApiOptions = {}): Promise<TestApi> {
    const own = await createTestDatabase();
    const reach = options.isDirect === true ? uncuttable : startCuttableProxy;
    const [postgres, redis] = await Promise.all([reach(own.url), reach(options.redisUrl ?? readTestConfig().redisUrl)]);
    if (mode === 'server-without-redis') await redis.cut();
    const log: string[] = [];
    const logger = createLogger('info', lines(log));
    const { metrics, receivers, sealer, statementTimeout } = { ...DEFAULTS, ...options };
    const database = openDatabase({ kind: 'url', url: postgres.url }, logger, {
      metrics,
      connections: 4,
      statementTimeout,
    });
    const cache = options.withCache === false ? undefined : await openCache(mode, redis.url, logger, metrics);
    const routes = [...ROUTES, ...(options.moreRoutes?.() ?? [])];
    const clock: { api?: TestApi } = {};
    const now = (): Date => clock.api?.now ?? new Date();
    const outbox = new CapturedOutbox();
    const origins = { trustedOrigins: alwaysTrusting([ORIGIN]) };
    const postOffice = openPostOffice({ ...origins, database, mailer: outbox, logger, now });
    const app = createApp({
      database,
      cache,
      logger,
      metrics,
      now,
      postOffice,
      ...origins,
      cookieSecure: options.cookieSecure ?? true,
      proxyHops: 1,
      limits: { ...ATTEMPT_LIMITS, ...options.limits },
      requestLimits: { ...REQUEST_LIMITS, ...options.requestLimits },
      receivers,
      sealer,
      passwords: passwordsOf(options),
      routes,
    });
    const driver = mode === 'lambda' ? lambdaDriver(app) : await serverDriver(app);
    clock.api = new TestApi({ outbox, postOffice, driver, own, database, cache, postgres, redis, log, routes });
    return clock.api;
  }

  /** The database, past the application and past the proxy. */
  get database(): Database {
    return this.parts.own.database;
  }

  /** What was sent to an address until now, oldest first. */
  async mailsTo(address: string): Promise<readonly Mail[]> {
    await this.parts.postOffice.settled();
    return this.parts.outbox.mails.filter(({ to }) => to.toLowerCase() === address.toLowerCase());
  }

  /** Where mails go; a test can close it. */
  get outbox(): CapturedOutbox {
    return this.parts.outbox;
  }

  visitor(): Visitor {
    return new Visitor(this.parts.driver, this.parts.routes);
  }

  /** As after a restart of the cache without a disk. Only the keys of this application's sessions. */
  async forgetCache(): Promise<void> {
    const keys = (await this.parts.cache?.client.keys('hexastyle:session:*')) ?? [];
    if (keys.length > 0) await this.parts.cache?.client.del(keys);
  }

  async stop(): Promise<void> {
    await this.parts.driver.stop();
    await this.parts.postOffice.settled();
    this.parts.cache?.close();
    await this.parts.database.destroy();
    await Promise.all([this.postgres.close(), this.redis.close()]);
    await this.parts.own.drop();
  }
}

/** One that is away is not waited for. */
async function openCache(mode: Mode, url: string, logger: Logger, metrics: Metrics | undefined): Promise<Cache> {
  const cache = new Cache({ kind: 'url', url }, logger, metrics);
  if (mode !== 'server-without-redis') await cache.settled();
  return cache;
}

function lines(log: string[]): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log.push(chunk.toString());
      done();
    },
  });
}
