import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { DatabaseUnavailable, isPassing, isRefused } from './unavailable';

/**
 * A pool whose connection troubles are `DatabaseUnavailable`, and which throws broken connections away.
 *
 * @param onRefused called when the server refuses the password; the connection is then tried once more
 */
export function guardedPool(pool: Pool, onRefused: () => void = () => undefined): PostgresPool {
  return {
    options: pool.options,
    connect: async () => guardedClient(await connect(pool, onRefused)),
    end: () => pool.end(),
  };
}

async function connect(pool: Pool, onRefused: () => void): Promise<PoolClient> {
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

function guardedClient(client: PoolClient): PostgresPoolClient {
  let isBroken = false;

  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(statement: unknown, parameters?: readonly unknown[]): unknown {
    if (typeof statement !== 'string') throw new TypeError('Cursors are not in use here: select pages instead.');
    return client.query(statement, [...(parameters ?? [])]).catch((error: unknown) => {
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
