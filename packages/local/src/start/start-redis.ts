import { join } from 'node:path';
import type { Config } from '../config';
import { findProgram } from '../programs/find-program';
import { redisProgram } from '../programs/programs';
import { redisServer } from '../redis/server-part';
import { freePort } from '../supervision/port';
import type { Supervisor } from '../supervision/supervisor';

/** What came of looking for a Redis. */
export interface RedisOutcome {
  readonly url: string | undefined;
  /** One line for the user. */
  readonly note: string;
}

/** Uses the user's Redis, else starts the server found on the search path, else does without. */
export const startRedis = async (config: Config, supervisor: Supervisor): Promise<RedisOutcome> => {
  if (config.redisUrl !== undefined) return { url: config.redisUrl, note: 'Redis: the one that REDIS_URL names' };
  const program = findProgram(redisProgram.commands, config.searchPath);
  if (program === undefined) {
    return {
      url: undefined,
      note: 'Redis: no redis-server or valkey-server found, so sessions live in PostgreSQL only',
    };
  }
  const server = redisServer({
    program,
    folder: join(config.stateFolder, 'redis'),
    port: await freePort(),
    logFile: join(config.stateFolder, 'logs/redis.log'),
    durable: true,
  });
  await supervisor.start(server.part);
  return { url: server.url, note: `Redis: ${program}` };
};
