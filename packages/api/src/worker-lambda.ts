import type { Context, ScheduledEvent } from 'aws-lambda';
import type { Logger } from 'pino';
import { readWorkerConfig, type WorkerConfig } from './config';
import { openDatabase } from './database/database';
import { DeliveryWorker } from './deliveries/worker';
import { createLogger } from './logger';
import type { Mailer } from './mail/mailer';
import { openPostOffice } from './mail/open-post-office';
import type { PostOffice } from './mail/post-office';
import { SmtpMailer } from './mail/smtp-mailer';
import { EmfMetrics } from './metrics/emf-metrics';
import { originsOf } from './parameters/origins-of';
import { Receivers } from './receivers/receivers';
import { sealerOf } from './sealing/sealer-of';
import { secretsManager } from './secrets/secrets-manager';
import { SmtpSecret } from './secrets/smtp-secret';
import { databaseToken } from './tokens/database-token';

/** Kept back for what is under way: an attempt and its record. In milliseconds. */
const RESERVE_MS = 15_000;

interface Worker {
  readonly deliveries: DeliveryWorker;
  readonly postOffice: PostOffice;
}

const metrics = new EmfMetrics(
  (line) => process.stdout.write(`${line}\n`),
  () => new Date(),
);

let worker: Worker | undefined;

/**
 * Entry point of the function that sends mails and webhooks, to be called every minute. It goes on until nothing is due
 * or its time is up; the rest waits for the next call, and calls that overlap do not disturb each other.
 *
 * @returns how many rounds of webhooks had something to do
 */
export async function handler(_event: ScheduledEvent, context: Context): Promise<{ readonly rounds: number }> {
  worker ??= start(readWorkerConfig());
  const time = context.getRemainingTimeInMillis() - RESERVE_MS;
  if (time <= 0) return { rounds: 0 };
  const signal = AbortSignal.timeout(time);
  try {
    const [rounds] = await Promise.all([deliver(worker.deliveries, signal), worker.postOffice.settled(signal)]);
    return { rounds };
  } finally {
    metrics.flush();
  }
}

async function deliver(deliveries: DeliveryWorker, signal: AbortSignal): Promise<number> {
  let rounds = 0;
  while (!signal.aborted && (await deliveries.round(signal))) rounds += 1;
  return rounds;
}

function start(config: WorkerConfig): Worker {
  const { DATABASE_HOST: host, DATABASE_PORT: port, DATABASE_USER: user } = config;
  const logger = createLogger(config.LOG_LEVEL);
  const now = (): Date => new Date();
  const password = databaseToken({ host, port, user });
  const database = openDatabase({ kind: 'parts', host, port, user, database: config.DATABASE_NAME, password }, logger, {
    connections: config.DATABASE_CONNECTIONS,
    metrics,
  });
  const mailer = mailerOf(config, logger);
  if (mailer === undefined) logger.warn('No way out for mails is configured: they wait in the database.');
  const sealer = sealerOf(config, secretsManager());
  return {
    deliveries: new DeliveryWorker({ database, receivers: new Receivers(), sealer, logger, metrics, now }),
    postOffice: openPostOffice({ database, mailer, trustedOrigins: originsOf(config), logger, metrics, now }),
  };
}

function mailerOf({ SMTP_SECRET_ARN: arn, MAIL_FROM: from }: WorkerConfig, logger: Logger): Mailer | undefined {
  if (arn === undefined || from === undefined) return undefined;
  const secret = new SmtpSecret(arn, secretsManager(), () => new Date());
  const address = (): Promise<string> =>
    secret.read().catch((error: unknown) => {
      logger.error({ err: error }, 'The secret of the mail server cannot be used; mails wait.');
      throw error;
    });
  return new SmtpMailer(address, from);
}
