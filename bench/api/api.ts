import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Request } from 'autocannon';
import { openDatabase } from '../../packages/api/src/database/database';
import { createLogger } from '../../packages/api/src/logger';
import { freePort, loopback } from '../../packages/local/src/supervision/port';
import { startReaper } from '../../packages/local/src/supervision/reaper';
import { startPart } from '../../packages/local/src/supervision/start-part';
import { startTestServices } from '../../packages/local/src/testing/services';
import { timedCommand } from '../command';
import { searchPath } from '../config';
import { comparePrograms, type Program, type Result } from './compare-programs';
import { describeResults } from './describe-results';
import { apiProgram, otherProgram, type ProgramOptions } from './programs';
import { recordStatements } from './record-statements';
import { todayRequests, writeRequests } from './requests';
import { seed, type SeededAccount } from './seed';

const CONNECTIONS = 50;
const HABITS = 30;
const ROUNDS = 7;
const SECONDS = 4;
/** The programs answer at their addresses while `use` runs. */
const besideEachOther = async (
  root: string,
  use: (programs: readonly Program[], accounts: readonly SeededAccount[]) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  await timedCommand({ file: 'npm', args: ['run', '--silent', 'build'], cwd: root })();
  const services = await startTestServices(searchPath);
  const folder = mkdtempSync(path.join(tmpdir(), 'hexastyle-bench-'));
  const reaper = startReaper([folder]);
  const database = openDatabase({ kind: 'url', url: services.postgresUrl }, createLogger('silent'));
  const stops: (() => Promise<void>)[] = [];
  try {
    const options = async (): Promise<ProgramOptions> => ({ root, folder, services, port: await freePort() });
    const [ours, bare, fastify] = [await options(), await options(), await options()];
    stops.push((await startPart(apiProgram(ours), reaper)).stop);
    const seeded = await seed(database, { accounts: CONNECTIONS, habits: HABITS });
    const statements = await recordStatements(database, seeded);
    stops.push((await startPart(otherProgram(bare, 'bare', statements), reaper)).stop);
    stops.push((await startPart(otherProgram(fastify, 'on-fastify', statements), reaper)).stop);
    const at = (name: string, { port }: ProgramOptions): Program => ({ name, url: `http://${loopback}:${port}` });
    const programs = [at('our API', ours), at('node:http and pg', bare), at('Fastify and pg', fastify)];
    return await use(programs, seeded.accounts);
  } finally {
    await database.destroy();
    await Promise.all(stops.map((stop) => stop()));
    await services.stop();
    reaper.dismiss();
  }
};

/** Requests per second of the API against programs that send the same statements over as many connections. */
export const api = (root: string): Promise<readonly string[]> =>
  besideEachOther(root, async (programs, accounts) => {
    const compare = (requestsOf: (account: SeededAccount) => readonly Request[]): Promise<readonly Result[]> =>
      comparePrograms({ programs, connections: accounts.map(requestsOf), rounds: ROUNDS, seconds: SECONDS });
    return [
      ...describeResults(`GET /today, ${HABITS} habits, ${CONNECTIONS} connections`, await compare(todayRequests)),
      ...describeResults(`PUT /habits/{id}/entries/{date}, ${CONNECTIONS} connections`, await compare(writeRequests)),
    ];
  });
