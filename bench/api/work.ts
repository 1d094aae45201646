import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import { Pool, types } from 'pg';
import { LIFETIME } from '../../packages/api/src/sessions/lifetime';
import type { Statements } from './record-statements';
import { bindStatement, type Statement, type Values } from './statement';

/** What a program needs to be told; it is in the file that its command line names. */
export interface Settings {
  readonly port: number;
  readonly postgresUrl: string;
  readonly redisUrl: string;
  readonly connections: number;
  readonly cookie: string;
  readonly statements: Statements;
}

/** The body of a request that writes a day. */
export interface SentEntry {
  readonly state: string;
  readonly note: string;
}

/** What the programs beside the API do for a request: who is signed in, then the statements of the API. */
export interface Work {
  /** @returns the account, undefined when nobody is signed in */
  readonly accountOf: (cookies: string | undefined) => Promise<string | undefined>;
  readonly today: (account: string) => Promise<readonly unknown[]>;
  /** @returns undefined when there is no such habit */
  readonly putEntry: (account: string, path: { habit: string; date: string }, sent: SentEntry) => Promise<unknown>;
}

/** As long as the API keeps a session in the cache. */
const CACHED_SECONDS = LIFETIME.cached / 1000;

/** @param argument command line */
export const readSettings = ([file = '']: readonly string[]): Settings =>
  JSON.parse(readFileSync(file, 'utf8')) as Settings;

/** Over a pool as big as the API's, and one connection to Redis. */
export const openWork = ({ postgresUrl, redisUrl, connections, cookie, statements }: Settings): Work => {
  const pool = new Pool({
    connectionString: postgresUrl,
    max: connections,
    types: {
      getTypeParser: (oid, format) =>
        oid === types.builtins.DATE ? String : (types.getTypeParser(oid, format) as unknown),
    },
  });
  const redis = new Redis(redisUrl);
  const cookiePattern = new RegExp(`(?:^|;\\s*)${cookie}=([^;]*)`);

  const query = async (statement: Statement, values: Partial<Values>): Promise<readonly unknown[]> => {
    const { rows } = await pool.query<object>({
      ...(statement.name === undefined ? {} : { name: statement.name }),
      text: statement.text,
      values: bindStatement(statement, values),
    });
    return rows;
  };

  const findSession = async (hash: Buffer, key: string): Promise<string | undefined> => {
    const [row] = (await query(statements.session, { hash })) as readonly { readonly account_id: string }[];
    if (row !== undefined) await redis.set(key, JSON.stringify({ accountId: row.account_id }), 'EX', CACHED_SECONDS);
    return row?.account_id;
  };

  return {
    accountOf: async (cookies = '') => {
      const token = cookiePattern.exec(cookies)?.[1];
      if (token === undefined) return undefined;
      const hash = createHash('sha256').update(token).digest();
      const key = `bench:session:${hash.toString('base64url')}`;
      const cached = await redis.get(key);
      if (cached === null) return findSession(hash, key);
      return (JSON.parse(cached) as { readonly accountId: string }).accountId;
    },
    today: async (account) => {
      const date = new Date().toISOString().slice(0, 10);
      let rows: readonly unknown[] = [];
      for (const statement of statements.today) rows = await query(statement, { account, date });
      return rows;
    },
    putEntry: async (account, path, sent) => {
      const values = { account, ...path, ...sent, editedAt: new Date() };
      let rows: readonly unknown[] = [];
      for (const statement of statements.putEntry) rows = await query(statement, values);
      return rows[0];
    },
  };
};
