import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CONNECTIONS } from '../../packages/api/src/database/database';
import { cookieName } from '../../packages/api/src/http/cookies';
import { httpReady } from '../../packages/local/src/start/http-ready';
import type { Part } from '../../packages/local/src/supervision/part';
import { isListening, loopback } from '../../packages/local/src/supervision/port';
import type { TestServices } from '../../packages/local/src/testing/services';
import { inherited } from '../config';
import type { Statements } from './record-statements';
import type { Settings } from './work';

export interface ProgramOptions {
  readonly root: string;
  /** For logs and settings. */
  readonly folder: string;
  readonly services: TestServices;
  readonly port: number;
}

/** The name of the session cookie, as browsers get it over TLS. */
export const COOKIE = cookieName('session', true);

/** Wider than any machine is fast: a refused request fails the bench. */
const UNREACHED = '100000000';

const common = ({ root, folder }: ProgramOptions, name: string) => ({
  name,
  command: process.execPath,
  cwd: root,
  logFile: path.join(folder, `${name}.log`),
  stopSignal: 'SIGTERM' as const,
  readyWithin: 60,
});

/** The built server as people meet it: secure cookies, limits, log, metrics. */
export const apiProgram = (options: ProgramOptions): Part => ({
  ...common(options, 'api'),
  args: ['--enable-source-maps', path.join(options.root, 'packages/api/lib/server.js')],
  env: {
    ...inherited,
    NODE_ENV: 'production',
    HOST: loopback,
    PORT: String(options.port),
    DATABASE_URL: options.services.postgresUrl,
    REDIS_URL: options.services.redisUrl,
    TRUSTED_ORIGINS: 'https://habits.example.com',
    OUTBOX_FOLDER: path.join(options.folder, 'outbox'),
    REQUESTS_PER_MINUTE_ACCOUNT: UNREACHED,
    REQUESTS_PER_MINUTE_ADDRESS: UNREACHED,
  },
  isReady: httpReady(options.port, '/health/ready'),
});

/** A program of this folder that does the same as the API. */
export const otherProgram = (options: ProgramOptions, file: 'bare' | 'on-fastify', statements: Statements): Part => {
  const settings: Settings = {
    port: options.port,
    postgresUrl: options.services.postgresUrl,
    redisUrl: options.services.redisUrl,
    connections: DEFAULT_CONNECTIONS,
    cookie: COOKIE,
    statements,
  };
  const settingsFile = path.join(options.folder, `${file}.json`);
  writeFileSync(settingsFile, JSON.stringify(settings), { mode: 0o600 });
  return {
    ...common(options, file),
    args: ['--require', 'tsx/cjs', path.join(options.root, `bench/api/${file}.ts`), settingsFile],
    env: { ...inherited, NODE_ENV: 'production' },
    isReady: () => isListening(options.port),
  };
};
