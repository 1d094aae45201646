import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { createLogger } from '../logger';
import { atEnd } from '../testing/at-end';
import { selfSigned } from '../testing/certificate';
import { readTestConfig } from '../testing/config';
import { createTestDatabase } from '../testing/test-database';
import { startTlsFront, trust } from '../testing/tls-front';
import { openDatabase, type Database } from './database';
import { DatabaseUnavailable } from './unavailable';

/** A role whose password is a token, and PostgreSQL behind TLS, since it has none of its own here. */
const givenADatabaseWithTokens = async () => {
  const { url, database: owner, drop } = await createTestDatabase({ migrated: false });
  const user = `token_${randomUUID().replaceAll('-', '')}`;
  atEnd(drop);
  atEnd(() => sql.raw(`drop role ${user}`).execute(owner));
  const accept = (token: string) => sql.raw(`alter role ${user} password '${token}'`).execute(owner);
  await sql.raw(`create role ${user} login password 'token-1'`).execute(owner);
  const own = selfSigned();
  const front = await startTlsFront(url, 'postgres', own);
  atEnd(() => front.close());
  const open = (password: () => Promise<string>): Database => {
    const address = { host: 'localhost', port: front.port, database: new URL(url).pathname.slice(1), user, password };
    const database = openDatabase({ kind: 'parts', ...address }, createLogger('silent'), { connections: 1 });
    atEnd(() => database.destroy());
    return database;
  };
  return { own, front, user, accept, open };
};

const whoAmI = async (database: Database): Promise<string | undefined> =>
  (await sql<{ user: string }>`select current_user as user`.execute(database)).rows[0]?.user;

describe('a database that knows its role by tokens', () => {
  it('is signed in to with a fresh token at every connection', async () => {
    const { own, front, user, accept, open } = await givenADatabaseWithTokens();
    atEnd(trust(own));
    let issued = 0;
    const database = open(() => Promise.resolve(`token-${(issued += 1)}`));
    expect([await whoAmI(database), await whoAmI(database), issued]).toEqual([user, user, 1]);
    await accept('token-2');
    front.cut();
    await whoAmI(database).catch(() => undefined);
    expect([await whoAmI(database), issued]).toEqual([user, 2]);
  });

  it('is not spoken to when its certificate is nobody that we trust', async () => {
    const { open } = await givenADatabaseWithTokens();
    await expect(whoAmI(open(() => Promise.resolve('token-1')))).rejects.toMatchObject({
      cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    });
  });

  it('is not spoken to when it offers no TLS', async () => {
    const { hostname: host, port } = new URL(readTestConfig().postgresUrl);
    const password = jest.fn(() => Promise.resolve('token'));
    const address = { kind: 'parts', host, port: Number(port), database: 'postgres', user: 'api', password } as const;
    const database = openDatabase(address, createLogger('silent'));
    atEnd(() => database.destroy());
    await expect(whoAmI(database)).rejects.toBeInstanceOf(DatabaseUnavailable);
  });
});
