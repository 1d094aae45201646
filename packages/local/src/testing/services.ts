import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from '../postgres/binaries';
import { checkBinaries } from '../postgres/check-binaries';
import { databaseUrl } from '../postgres/cluster';
import { initialise } from '../postgres/initialise';
import { serverAccount } from '../postgres/server-account';
import { serverPart } from '../postgres/server-part';
import { Problem } from '../problem';
import { findProgram } from '../programs/find-program';
import { redisProgram } from '../programs/programs';
import { redisServer } from '../redis/server-part';
import type { RunningPart } from '../supervision/part';
import { freePort } from '../supervision/port';
import { startReaper, type Reaper } from '../supervision/reaper';
import { startPart } from '../supervision/start-part';

/** Services of one test run: real servers in a folder of their own that does not outlive them. */
export interface TestServices {
  readonly postgresUrl: string;
  readonly redisUrl: string;
  readonly stop: () => Promise<void>;
}

/** Nobody needs this data after a power cut. */
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const startPostgres = async (folder: string, reaper: Reaper): Promise<{ part: RunningPart; url: string }> => {
  const [binaries, account, cluster] = [findBinaries(), serverAccount(), { folder: join(folder, 'postgres') }];
  checkBinaries(binaries, account);
  initialise({ cluster, binaries, account, databases: [] });
  const port = await freePort();
  const logFile = join(folder, 'postgres.log');
  const part = await startPart(serverPart({ cluster, binaries, account, port, logFile, settings: fast }), reaper);
  return { part, url: databaseUrl(cluster, port, 'postgres') };
};

const startRedis = async (
  folder: string,
  reaper: Reaper,
  searchPath: string,
): Promise<{ part: RunningPart; url: string }> => {
  const program = findProgram(redisProgram.commands, searchPath);
  if (program === undefined) {
    throw new Problem(
      'The tests need redis-server (or valkey-server), which is not on the search path.',
      'On Debian or Ubuntu: sudo apt-get install redis-server',
    );
  }
  const logFile = join(folder, 'redis.log');
  const server = redisServer({
    program,
    folder: join(folder, 'redis'),
    port: await freePort(),
    logFile,
    durable: false,
  });
  return { part: await startPart(server.part, reaper), url: server.url };
};

/** Starts PostgreSQL and Redis on free ports. They end with this process, however it ends. */
export const startTestServices = async (searchPath: string): Promise<TestServices> => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-test-'));
  chmodSync(folder, 0o755);
  const reaper = startReaper([folder]);
  try {
    const [postgres, redis] = await Promise.all([
      startPostgres(folder, reaper),
      startRedis(folder, reaper, searchPath),
    ]);
    return {
      postgresUrl: postgres.url,
      redisUrl: redis.url,
      stop: async () => {
        await Promise.all([postgres.part.stop(), redis.part.stop()]);
        reaper.dismiss();
      },
    };
  } catch (thrown) {
    reaper.abandon();
    throw thrown;
  }
};
