import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from '../postgres/binaries';
import { databaseUrl } from '../postgres/cluster';
import { initialise } from '../postgres/initialise';
import { clearStalePidFile } from '../postgres/running-server';
import { serverAccount } from '../postgres/server-account';
import { serverPart } from '../postgres/server-part';
import { findProgram } from '../programs/find-program';
import { redisProgram } from '../programs/programs';
import { redisServer } from '../redis/server-part';
import { inRepository, repository } from '../repository';
import { httpReady } from '../start/http-ready';
import type { Part } from '../supervision/part';
import { freePort, loopback } from '../supervision/port';
import { createSupervisor, type Supervisor } from '../supervision/supervisor';
import { readTestEnvironment } from '../testing/config';

/** A server that can be killed, and started again where it was. */
export interface Killable {
  /** The process and no other gets SIGKILL: nothing is written or told any more. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

/** The API as a program of its own, with a PostgreSQL and a Redis that nobody else uses. */
export interface Product {
  readonly url: string;
  readonly origin: string;
  readonly postgres: Killable;
  readonly redis: Killable;
  readonly stop: () => Promise<void>;
}

const ORIGIN = 'http://127.0.0.1:8080';

/** After a crash, what the server left behind keeps the next one out for a moment. */
const startAgain = async (supervisor: Supervisor, part: Part, prepare: () => void) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      prepare();
      return await supervisor.start(part);
    } catch (thrown) {
      if (attempt === 50) throw thrown;
      await sleep(100);
    }
  }
};

const killable = async (
  supervisor: Supervisor,
  part: Part,
  prepare: () => void = () => undefined,
): Promise<Killable> => {
  let running = await supervisor.start(part);
  return {
    kill: async () => {
      process.kill(running.pid, 'SIGKILL');
      await running.exited;
    },
    restart: async () => {
      running = await startAgain(supervisor, part, prepare);
    },
  };
};

const startPostgres = async (supervisor: Supervisor, folder: string) => {
  const [binaries, account, cluster] = [findBinaries(), serverAccount(), { folder: join(folder, 'postgres') }];
  initialise({ cluster, binaries, account, databases: ['habits'] });
  const port = await freePort();
  // The machine does not lose power. Everything else is as it is in earnest: what is committed is written.
  const settings = { fsync: 'off' };
  const part = serverPart({ cluster, binaries, account, port, logFile: join(folder, 'postgres.log'), settings });
  const server = await killable(supervisor, part, () => {
    clearStalePidFile(cluster);
  });
  return { server, url: databaseUrl(cluster, port, 'habits') };
};

const startRedis = async (supervisor: Supervisor, folder: string) => {
  const program = findProgram(redisProgram.commands, readTestEnvironment().PATH ?? '') ?? 'redis-server';
  const logFile = join(folder, 'redis.log');
  const { part, url } = redisServer({
    program,
    folder: join(folder, 'redis'),
    port: await freePort(),
    logFile,
    durable: false,
  });
  return { server: await killable(supervisor, part), url };
};

const startParts = async (supervisor: Supervisor, folder: string): Promise<Product> => {
  const [postgres, redis] = [await startPostgres(supervisor, folder), await startRedis(supervisor, folder)];
  const port = await freePort();
  await supervisor.start({
    name: 'API',
    command: process.execPath,
    args: ['--conditions=hexastyle-source', '--require', 'tsx/cjs', inRepository('packages/api/src/server.ts')],
    cwd: repository,
    env: {
      HOST: loopback,
      PORT: String(port),
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      TRUSTED_ORIGINS: ORIGIN,
      COOKIE_SECURE: 'false',
      REQUESTS_PER_MINUTE_ACCOUNT: '1000000',
      REQUESTS_PER_MINUTE_ADDRESS: '1000000',
    },
    logFile: join(folder, 'api.log'),
    stopSignal: 'SIGTERM',
    isReady: httpReady(port, '/health/ready'),
    readyWithin: 60,
  });
  return {
    url: `http://${loopback}:${port}`,
    origin: ORIGIN,
    postgres: postgres.server,
    redis: redis.server,
    stop: () => supervisor.stop(),
  };
};

/** Starts all three. They end with this process, however it ends, and when one of them does not start. */
export const startProduct = async (): Promise<Product> => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-faults-'));
  chmodSync(folder, 0o755);
  const supervisor = createSupervisor([folder]);
  try {
    return await startParts(supervisor, folder);
  } catch (thrown) {
    await supervisor.stop();
    throw thrown;
  }
};
