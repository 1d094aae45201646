import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Metrics } from '../metrics/metrics';
import { NO_METRICS } from '../metrics/no-metrics';
import { observed } from './observed';
import { StatementNames } from './statement-names';
import { DatabaseUnavailable, isPassing, isRefused } from './unavailable';

export interface GuardOptions {
  /** @default nothing to tell */
  readonly onRefused?: (() => void) | undefined;
  /** @default nowhere */
  readonly metrics?: Metrics | undefined;
}

/**
 * How many requests may wait for each connection. What more would wait longer than anybody does, and memory with it: it is
 * refused at once, and comes back after Retry-After.
 */
const MOST_WAITING = 20;

/**
 * A pool whose connection troubles are `DatabaseUnavailable`, and which throws broken connections away.
 *
 * @param options.onRefused called when the server refuses the password; the connection is then tried once more
 */
export function guardedPool(pool: Pool, { onRefused, metrics = NO_METRICS }: GuardOptions = {}): PostgresPool {
  const names = new StatementNames();
  return {
    options: pool.options,
    connect: async () => guardedClient(await connect(pool, onRefused ?? (() => undefined)), names, metrics),
    end: () => pool.end(),
  };
}

async function connect(pool: Pool, onRefused: () => void): Promise<PoolClient> {
  if (pool.waitingCount >= MOST_WAITING * pool.options.max) {
    throw new DatabaseUnavailable(new Error('Too many requests wait for a connection.'));
  }
  try {
    return await pool.connect().catch((error: unknown) => {
      if (!isRefused(error)) throw error;
      onRefused();
      return pool.connect();
    });
  } catch (cause) {
    throw new DatabaseUnavailable(cause);
  }
}

function guardedClient(client: PoolClient, names: StatementNames, metrics: Metrics): PostgresPoolClient {
  let isBroken = false;

  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(statement: unknown, parameters?: readonly unknown[]): unknown {
    if (typeof statement !== 'string') throw new TypeError('Cursors are not in use here: select pages instead.');
    const values = [...(parameters ?? [])];
    const name = names.of(statement, values);
    const run = () => client.query({ text: statement, values, ...(name === undefined ? {} : { name }) });
    return observed(metrics, statement, run).catch((error: unknown) => {
      if (!isPassing(error)) throw error;
      isBroken = true;
      throw new DatabaseUnavailable(error);
    });
  }

  return {
    query,
    release: (destroy) => {
      client.release(destroy === true || isBroken);
    },
  };
}
