import type { Request } from 'autocannon';
import { freePort, loopback } from '../../packages/local/src/supervision/port';
import { build } from '../build';
import { withServices } from '../with-services';
import { comparePrograms, type Program, type Result } from './compare-programs';
import { describeResults } from './describe-results';
import { apiProgram, otherProgram, type ProgramOptions } from './programs';
import { recordStatements } from './record-statements';
import { changedTodayRequests, todayRequests, writeRequests } from './requests';
import { seed, type SeededAccount } from './seed';

const CONNECTIONS = 50;
const HABITS = 30;
const ROUNDS = 5;
const SECONDS = 4;

/** The programs answer at their addresses while `use` runs. */
const besideEachOther = async (
  root: string,
  use: (programs: readonly Program[], accounts: readonly SeededAccount[]) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  await build(root);
  return withServices(async ({ services, database, folder, start }) => {
    const options = async (): Promise<ProgramOptions> => ({ root, folder, services, port: await freePort() });
    const [ours, bare, fastify] = [await options(), await options(), await options()];
    await start(apiProgram(ours));
    const seeded = await seed(database, { accounts: CONNECTIONS, habits: HABITS });
    const statements = await recordStatements(database, seeded);
    await start(otherProgram(bare, 'bare', statements));
    await start(otherProgram(fastify, 'on-fastify', statements));
    const at = ({ port }: ProgramOptions): string => `http://${loopback}:${port}`;
    // Three quarters of next to nothing, and all of a framework.
    const programs: readonly Program[] = [
      { name: 'our API', url: at(ours) },
      { name: 'node:http and pg', url: at(bare), atLeast: 0.75 },
      { name: 'Fastify and pg', url: at(fastify), atLeast: 1 },
    ];
    return use(programs, seeded.accounts);
  });
};

/** Requests per second of the API against programs that send the same statements over as many connections. */
export const api = (root: string): Promise<readonly string[]> =>
  besideEachOther(root, async (programs, accounts) => {
    const compare = (requestsOf: (account: SeededAccount) => readonly Request[]): Promise<readonly Result[]> =>
      comparePrograms({ programs, connections: accounts.map(requestsOf), rounds: ROUNDS, seconds: SECONDS });
    const size = `${HABITS} habits, ${CONNECTIONS} connections`;
    return [
      ...describeResults(`GET /today as it stands, ${size}`, await compare(todayRequests)),
      ...describeResults(`PUT of a day and GET /today in turn, ${size}`, await compare(changedTodayRequests)),
      ...describeResults(`PUT of a day, ${CONNECTIONS} connections`, await compare(writeRequests)),
    ];
  });
