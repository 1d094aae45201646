import { aMatrix } from '../portal/plugins/well-architected-backend/src/testing/a-matrix';
import { startTestServices } from '../packages/local/src/testing/services';
import { median } from './comparison';
import { searchPath } from './config';
import { judged } from './judged';

const ROUNDS = 30;
const AT_MOST_MS = 150;
const CLAIMS = 300;
const RESOURCES = 300;

const row = (what: string, milliseconds: number): string => `  ${milliseconds.toFixed(1).padStart(8)} ms  ${what}`;

/** The portal's matrix over 50 environments with 300 claims, 300 resources and an account each, against the same over 2 in the same run. */
export const matrix = async (): Promise<readonly string[]> => {
  const services = await startTestServices(searchPath);
  try {
    const large = await aMatrix({
      postgresUrl: services.postgresUrl,
      environments: 50,
      claims: CLAIMS,
      resources: RESOURCES,
    });
    const small = await aMatrix({
      postgresUrl: services.postgresUrl,
      environments: 2,
      claims: CLAIMS,
      resources: RESOURCES,
    });
    const first = await large.answer();
    await small.answer();
    const times: readonly [number, number][] = await rounds(small.answer, large.answer);
    const [two, fifty] = [median(times.map(([each]) => each)), median(times.map(([, each]) => each))];
    await Promise.all([large.close(), small.close()]);
    return [
      `GET /environments of the portal, ${CLAIMS} claims, ${RESOURCES} resources and an account in each environment`,
      row('50 environments, first answer of a new instance', first),
      row('50 environments', fifty),
      row('2 environments (baseline)', two),
      `  ratio ${(fifty / two).toFixed(2)}; at most ${AT_MOST_MS} ms: ${judged(Math.max(first, fifty), AT_MOST_MS)}`,
      '',
    ];
  } finally {
    await services.stop();
  }
};

const rounds = async (small: () => Promise<number>, large: () => Promise<number>): Promise<[number, number][]> => {
  const times: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push([await small(), await large()]);
  return times;
};
