import { concurrencyCarried, connectionsNeeded } from '../database/connections';
import { maxConnections } from '../database/max-connections';
import type { Rule } from './rule';

/** A burst of callers must never meet a database that refuses them: Lambda's bound keeps PostgreSQL's. */
export const connectionsBounded: Rule = ({ api, database }) => {
  const { reservedConcurrency: concurrency } = api ?? {};
  const { minAcu, maxAcu } = database ?? {};
  if (concurrency === undefined || minAcu === undefined || maxAcu === undefined) return [];
  const [needed, most] = [connectionsNeeded(concurrency), maxConnections(maxAcu, minAcu)];
  if (needed <= most) return [];
  return [
    {
      path: ['api', 'reservedConcurrency'],
      problem: `"api.reservedConcurrency" is ${concurrency}, which can need ${needed} connections, but PostgreSQL takes ${most} at ${minAcu} to ${maxAcu} ACU`,
      fix: `lower it to at most ${concurrencyCarried(most)}, or raise "database.maxAcu"`,
    },
  ];
};
