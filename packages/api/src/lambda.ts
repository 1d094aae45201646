import type { CacheAddress } from './cache/cache';
import { readLambdaConfig, requestLimits, type LambdaConfig } from './config';
import { proxyHandler, type ProxyHandler } from './lambda/handler';
import { createLogger } from './logger';
import { EmfMetrics } from './metrics/emf-metrics';
import { originsOf } from './parameters/origins-of';
import { startRuntime } from './runtime';
import { sealerOf } from './sealing/sealer-of';
import { secretsManager } from './secrets/secrets-manager';
import { cacheToken } from './tokens/cache-token';
import { databaseToken } from './tokens/database-token';

let starting: Promise<ProxyHandler> | undefined;

/**
 * Entry point of the function: starts on the first event and serves all that follow. It holds no password and reads
 * none: it signs in to the database and to the cache with tokens of its role. The schema is the migrations function's.
 */
export const handler: ProxyHandler = async (event, context) => {
  starting ??= start(readLambdaConfig());
  return (await starting)(event, context);
};

async function start(config: LambdaConfig): Promise<ProxyHandler> {
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_USER: user } = config;
  const metrics = new EmfMetrics(writeLine, () => new Date());
  const { app } = await startRuntime({
    database: {
      kind: 'parts',
      host,
      port,
      user,
      database: config.DATABASE_NAME,
      password: databaseToken({ host, port, user }),
    },
    cache: cacheAddress(config),
    logger: createLogger(config.LOG_LEVEL),
    metrics,
    trustedOrigins: originsOf(config),
    cookieSecure: true,
    proxyHops: config.PROXY_HOPS,
    requestLimits: requestLimits(config),
    // A function is frozen after its answer: the one that is called every minute sends them.
    mailer: undefined,
    sealer: sealerOf(config, secretsManager()),
    connections: config.DATABASE_CONNECTIONS,
  });
  const serve = proxyHandler(app);
  return (event, context) =>
    serve(event, context).finally(() => {
      metrics.flush();
    });
}

function cacheAddress(config: LambdaConfig): CacheAddress | undefined {
  const { CACHE_HOST: host, CACHE_PORT: port, CACHE_NAME: name, CACHE_USER: user } = config;
  if (host === undefined || name === undefined || user === undefined) return undefined;
  return { kind: 'parts', host, port, user, password: cacheToken({ name, user }) };
}

/** Past the logger: the agent takes a line for metrics only when it is JSON from its first character on. */
function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
