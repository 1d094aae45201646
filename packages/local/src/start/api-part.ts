import { join } from 'node:path';
import type { Config } from '../config';
import { inRepository, repository } from '../repository';
import type { Part } from '../supervision/part';
import { loopback } from '../supervision/port';
import { httpReady } from './http-ready';
import type { Services } from './services';
import { webhookKeys } from './webhook-keys';

/** The product's API. */
export const apiPart = (config: Config, services: Services): Part => {
  const { api, web } = config.ports;
  return {
    name: 'API',
    command: process.execPath,
    args: ['--enable-source-maps', inRepository('packages/api/lib/server.js')],
    cwd: repository,
    env: {
      ...config.inherited,
      HOST: loopback,
      PORT: String(api),
      DATABASE_URL: services.postgres.habitsUrl,
      REDIS_URL: services.redisUrl,
      TRUSTED_ORIGINS: `http://${loopback}:${web},http://localhost:${web}`,
      // Loopback has no certificate, so the browser would not send a secure cookie back.
      COOKIE_SECURE: 'false',
      // Mails are files that any mail program opens.
      OUTBOX_FOLDER: join(config.stateFolder, 'outbox'),
      WEBHOOK_KEYS: webhookKeys(config.stateFolder),
      // Whoever tries webhooks here has their receiver here as well.
      WEBHOOK_LOOPBACK: 'true',
    },
    logFile: join(config.stateFolder, 'logs/api.log'),
    stopSignal: 'SIGTERM',
    isReady: httpReady(api, '/health/ready'),
    readyWithin: 60,
  };
};
