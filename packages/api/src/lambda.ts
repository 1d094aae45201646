import { parseOrigins, readLambdaConfig, type LambdaConfig } from './config';
import { proxyHandler, unavailableHandler, type ProxyHandler } from './lambda/handler';
import { createLogger } from './logger';
import { parameterStore } from './parameters/parameter-store';
import { startRuntime } from './runtime';
import { Secrets } from './secrets/secrets';
import { secretsManager } from './secrets/secrets-manager';

let starting: Promise<ProxyHandler> | undefined;

/** Entry point of the function: starts on the first event and serves all that follow. */
export const handler: ProxyHandler = async (event, context) => {
  starting ??= start(readLambdaConfig()).catch((error: unknown) => {
    // The next event tries again: a database that wakes up late must not cost a new instance.
    starting = undefined;
    return unavailableHandler(error);
  });
  return (await starting)(event, context);
};

async function start(config: LambdaConfig): Promise<ProxyHandler> {
  const trustedOrigins = await readOrigins(config);
  const secrets = new Secrets(secretsManager(), () => new Date());
  const [databaseSecret, cacheSecret] = await Promise.all([
    secrets.read(config.DATABASE_SECRET_ARN),
    secrets.read(config.CACHE_SECRET_ARN),
  ]);
  const { app } = await startRuntime({
    database: {
      kind: 'parts',
      host: config.DATABASE_HOST,
      port: config.DATABASE_PORT,
      database: config.DATABASE_NAME,
      user: databaseSecret.username,
      password: async () => (await secrets.read(config.DATABASE_SECRET_ARN)).password,
      passwordRefused: () => {
        secrets.forget(config.DATABASE_SECRET_ARN);
      },
    },
    cache: {
      kind: 'parts',
      host: config.CACHE_HOST,
      port: config.CACHE_PORT,
      user: cacheSecret.username,
      password: cacheSecret.password,
    },
    logger: createLogger(config.LOG_LEVEL),
    trustedOrigins,
    cookieSecure: true,
    proxyHops: config.PROXY_HOPS,
    // One event at a time in an instance, so two leave one for a statement that is still being cancelled.
    connections: 2,
  });
  return proxyHandler(app);
}

async function readOrigins(config: LambdaConfig): Promise<readonly string[]> {
  if ('TRUSTED_ORIGINS' in config) return config.TRUSTED_ORIGINS;
  return parseOrigins(await parameterStore(config.TRUSTED_ORIGINS_PARAMETER));
}
