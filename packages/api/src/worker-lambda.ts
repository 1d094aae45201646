import type { Context, ScheduledEvent } from 'aws-lambda';
import { readWorkerConfig, type WorkerConfig } from './config';
import { openDatabase } from './database/database';
import { DeliveryWorker } from './deliveries/worker';
import { createLogger } from './logger';
import { EmfMetrics } from './metrics/emf-metrics';
import { Receivers } from './receivers/receivers';
import { sealerOf } from './sealing/sealer-of';
import { secretsManager } from './secrets/secrets-manager';
import { databaseToken } from './tokens/database-token';

/** Kept back for what is under way: an attempt and its record. In milliseconds. */
const RESERVE_MS = 15_000;
/** A turn of eight webhooks uses no more at once. */
const CONNECTIONS = 4;

const metrics = new EmfMetrics(
  (line) => process.stdout.write(`${line}\n`),
  () => new Date(),
);

let worker: DeliveryWorker | undefined;

/**
 * Entry point of the function that sends webhooks, to be called every minute. It goes on until nothing is due or its time
 * is up; the rest waits for the next call, and calls that overlap do not disturb each other.
 *
 * @returns how many rounds had something to do
 */
export async function handler(_event: ScheduledEvent, context: Context): Promise<{ readonly rounds: number }> {
  worker ??= start(readWorkerConfig());
  const time = context.getRemainingTimeInMillis() - RESERVE_MS;
  if (time <= 0) return { rounds: 0 };
  const signal = AbortSignal.timeout(time);
  let rounds = 0;
  try {
    while (!signal.aborted && (await worker.round(signal))) rounds += 1;
  } finally {
    metrics.flush();
  }
  return { rounds };
}

function start(config: WorkerConfig): DeliveryWorker {
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_USER: user } = config;
  const logger = createLogger(config.LOG_LEVEL);
  const password = databaseToken({ host, port, user });
  const database = openDatabase({ kind: 'parts', host, port, user, database: config.DATABASE_NAME, password }, logger, {
    connections: CONNECTIONS,
    metrics,
  });
  const sealer = sealerOf(config, secretsManager());
  return new DeliveryWorker({ database, receivers: new Receivers(), sealer, logger, metrics, now: () => new Date() });
}
