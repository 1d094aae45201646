import type { Estimate } from '../../estimate/estimate';
import { LEVELS } from '../../levels';
import type { Usage } from '../../usage/usage';
import { table } from './table';

const ROWS: readonly (readonly [keyof Usage, string])[] = [
  ['apiRequests', 'Requests to the API'],
  ['siteRequests', 'Requests for files of the site'],
  ['deliveredGb', 'To browsers, GB'],
  ['traces', 'Traces'],
  ['acuHours', 'Capacity of the database beyond its lower bound, ACU-hours'],
  ['databaseIo', 'Reads and writes of its storage'],
  ['databaseGb', 'Its size after a year, GB'],
  ['cacheUnits', 'Processing units of the cache'],
  ['natGb', 'Through NAT gateways, GB'],
  ['zonesGb', 'Between zones, GB in each direction'],
];

const shown = (value: number): string => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3));

/** What the descriptor's workload means in a month. */
export const load = ({ workload, usage }: Estimate): readonly string[] => {
  if (workload === undefined || usage === undefined)
    return ['No descriptor says how many people use what stands here: only what time costs is priced.'];
  return table(
    ['In a month', 'Low', 'Expected', 'High'],
    [
      ['Users', ...LEVELS.map((level) => workload[level].users.toString())],
      ['Check-ins of a user a day', ...LEVELS.map((level) => workload[level].checkInsPerUserPerDay.toString())],
      ...ROWS.map(([key, words]) => [words, ...LEVELS.map((level) => shown(usage[level][key]))]),
    ],
    3,
  );
};
