import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigFault, readServerConfig, requestLimits, type ServerConfig } from './config';
import { migrateFirst } from './database/migrate-first';
import { DatabaseUnavailable } from './database/unavailable';
import { DeliveryWorker } from './deliveries/worker';
import { Drain } from './http/drain';
import { alwaysTrusting } from './http/trusted-origins';
import { createLogger } from './logger';
import { mailerOf } from './mail/mailer-of';
import { metricsEndpoint } from './metrics/metrics-endpoint';
import { PrometheusMetrics } from './metrics/prometheus-metrics';
import { Receivers } from './receivers/receivers';
import { startRuntime } from './runtime';
import { sealerOf } from './sealing/sealer-of';
import { startTracing } from './tracing/start-tracing';

async function main(): Promise<void> {
  const config = readServerConfig();
  const logger = createLogger(config.LOG_LEVEL);
  const database = { kind: 'url', url: config.DATABASE_URL } as const;
  await migrateFirst(database, logger);
  const metrics = new PrometheusMetrics();
  const stopTracing = await startTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const mailer = mailerOf(config);
  if (mailer === undefined) logger.warn('No way out for mails is configured: they wait in the database.');
  const receivers = new Receivers({ allowsLoopback: config.WEBHOOK_LOOPBACK === 'true' });
  const sealer = sealerOf(config);
  const runtime = await startRuntime({
    database,
    receivers,
    sealer,
    metrics,
    cache: config.REDIS_URL === undefined ? undefined : { kind: 'url', url: config.REDIS_URL },
    logger,
    trustedOrigins: alwaysTrusting(config.TRUSTED_ORIGINS),
    cookieSecure: config.COOKIE_SECURE === 'true',
    proxyHops: config.PROXY_HOPS,
    requestLimits: requestLimits(config),
    mailer,
    connections: 10,
  });
  const handle = runtime.app.callback();
  const showMetrics = metricsEndpoint(metrics, config.METRICS_TOKEN);
  const server = createServer({ requestTimeout: 30_000, keepAliveTimeout: 65_000 }, (request, response) => {
    if (!showMetrics(request, response)) void handle(request, response);
  });
  const drain = new Drain(server);
  await listen(server, config);
  const { port } = server.address() as AddressInfo;
  logger.info(`The API listens at http://${config.HOST}:${port}.`);
  const stopping = new AbortController();
  const worker = new DeliveryWorker({
    database: runtime.database,
    receivers,
    sealer,
    logger,
    metrics,
    now: () => new Date(),
  });
  const deliveries = worker.run(stopping.signal);
  const signal = await stopSignal();
  logger.info({ signal }, 'Stopping: no new requests, the ones under way are finished.');
  stopping.abort();
  await drain.run();
  await deliveries;
  await runtime.close();
  await stopTracing();
  logger.info('Stopped.');
}

function listen(server: Server, { HOST, PORT }: ServerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
}

function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
}

/** What a person at the terminal can act on; anything else is a fault of ours and keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigFault) return error.message;
  if (error instanceof DatabaseUnavailable)
    return `The database at DATABASE_URL does not answer (${reason(error.cause)}): start PostgreSQL or correct DATABASE_URL.`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}: another program has this port. Stop it or set PORT to a free one.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function reason(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reason).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
