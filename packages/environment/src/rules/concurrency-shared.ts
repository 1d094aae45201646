import type { Candidate, NeighbourRule } from './rule';

/** What Lambda lets functions of an account reserve in a region: 1000, less the 100 that it keeps for all others. */
const MOST = 900;
/** Beside the API, one instance for the migrations and one for the worker. */
const BESIDE_THE_API = 2;

const reservedBy = ({ draft: { api } }: Candidate): number =>
  api?.reservedConcurrency === undefined ? 0 : api.reservedConcurrency + BESIDE_THE_API;

const placeOf = ({ draft: { account, region } }: Candidate): string | undefined =>
  account === undefined || region === undefined ? undefined : `${account} ${region}`;

/**
 * What all environments of an account and region reserve together. Said at the file with which it becomes too much.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html
 */
export const concurrencyShared: NeighbourRule = (candidate, all) => {
  const place = placeOf(candidate);
  const own = reservedBy(candidate);
  const others = all
    .slice(0, all.indexOf(candidate))
    .filter((other) => place !== undefined && placeOf(other) === place && reservedBy(other) > 0);
  const taken = others.reduce((sum, other) => sum + reservedBy(other), 0);
  if (own === 0 || taken === 0 || taken + own <= MOST) return [];
  return [
    {
      path: ['api', 'reservedConcurrency'],
      problem: `"api.reservedConcurrency" is ${own - BESIDE_THE_API}, but ${others.map(({ file }) => file).join(', ')}, the migrations and the workers leave ${Math.max(0, MOST - taken - BESIDE_THE_API)} of the ${MOST} that Lambda lets an account reserve in a region`,
      fix: 'lower one of them, or use another account',
    },
  ];
};
