import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types, type PoolConfig } from 'pg';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics/metrics';
import { guardedPool } from './guarded-pool';
import type { Tables } from './tables';

export type Database = Kysely<Tables>;

/**
 * Where the database is. `password` is asked for with every new connection, and `passwordRefused` told when it was wrong:
 * neither a token that lives for minutes nor a rotated password needs a restart.
 */
export type DatabaseAddress =
  | { readonly kind: 'url'; readonly url: string }
  | {
      readonly kind: 'parts';
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly user: string;
      readonly password: () => Promise<string>;
      /** @default nothing to tell; the next connection asks for the password again */
      readonly passwordRefused?: () => void;
    };

export interface DatabaseOptions {
  /** Milliseconds a statement may run; 0 is no limit. @default 5000 */
  readonly statementTimeout?: number;
  /** Of this process. @default `DEFAULT_CONNECTIONS` */
  readonly connections?: number;
  /** @default nowhere */
  readonly metrics?: Metrics | undefined;
}

/** Connections of a process that does not say how many. */
export const DEFAULT_CONNECTIONS = 10;

const CONNECT_TIMEOUT_MS = 3000;
/** How much longer than the server's own limit the client waits for an answer: for a network that swallows packets. */
const ANSWER_MARGIN_MS = 1000;

/** Opens a pool; it connects when the first statement comes. Close it with `destroy()`. */
export function openDatabase(address: DatabaseAddress, logger: Logger, options: DatabaseOptions = {}): Database {
  const statementTimeout = options.statementTimeout ?? 5000;
  const pool = new Pool({
    ...connection(address),
    application_name: 'hexastyle-api',
    max: options.connections ?? DEFAULT_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: statementTimeout,
    ...(statementTimeout === 0 ? {} : { query_timeout: statementTimeout + ANSWER_MARGIN_MS }),
    idle_in_transaction_session_timeout: 10_000,
    types: {
      getTypeParser: (oid, format) =>
        oid === types.builtins.DATE ? String : (types.getTypeParser(oid, format) as unknown),
    },
  });
  // An idle connection that is cut would otherwise end the process.
  pool.on('error', (error) => {
    logger.warn({ err: error }, 'A database connection was lost; the next request opens a new one.');
  });
  // One that is cut while it is in use says so to its statement, and besides as an event that nobody else hears.
  pool.on('connect', (client) => client.on('error', () => undefined));
  options.metrics?.watchPool(() => ({
    used: pool.totalCount - pool.idleCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  }));
  const onRefused = address.kind === 'parts' ? address.passwordRefused : undefined;
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: guardedPool(pool, { onRefused, metrics: options.metrics }) }),
  });
}

function connection(address: DatabaseAddress): PoolConfig {
  if (address.kind === 'url') return { connectionString: address.url };
  const { host, port, database, user, password } = address;
  return { host, port, database, user, password, ssl: { rejectUnauthorized: true } };
}
