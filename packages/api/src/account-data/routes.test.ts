import { sql } from 'kysely';
import type { Database } from '../database/database';
import { describeApi } from '../testing/describe-api';
import { SoftwareAuthenticator } from '../testing/software-authenticator';
import type { TestApi } from '../testing/test-api';
import { PASSWORD, type Visitor } from '../testing/visitor';
import { EXPORTED_COLUMNS } from './exported-columns';
import type { AccountExport } from './schemas';

/** Columns that no export holds, with the reason. `account_id` is the same everywhere. */
const WITHHELD: Readonly<Record<string, string>> = {
  'accounts.password_hash': 'opens the account',
  'sessions.token_hash': 'is of a secret',
  'devices.token_hash': 'is of a secret',
  'mail_tokens.token_hash': 'is of a secret',
  'api_tokens.token_hash': 'is of a secret',
  'passkeys.credential_id': 'is asked for at sign-in',
  'passkeys.public_key': 'checks what opens the account',
  'passkey_challenges.challenge': 'is nothing to anybody',
  'passkey_challenges.expires_at': 'is nothing to anybody',
  'idempotency_keys.fingerprint': 'is of what was sent',
  'idempotency_keys.body': 'repeats what is exported',
  'idempotency_keys.etag': 'repeats what is exported',
  'idempotency_keys.location': 'repeats what is exported',
  'entries.value': 'is the state, for code of before',
  'habits.created_change': 'is a change before `change`',
  'pauses.created_change': 'is a change before `change`',
  'webhooks.secret': 'signs what receivers believe',
  'webhooks.previous_secret': 'signs what receivers believe',
  'webhooks.previous_secret_until': 'is of a secret',
  'webhooks.place': 'is how far the worker is',
  'webhooks.leased_until': 'is which worker is at it',
};

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Of every table that holds something of an account. */
async function columnsOf(database: Database): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select table_name as "table", column_name as "column" from information_schema.columns as c
    where table_schema = 'public' and (table_name = 'accounts' or exists (
      select from information_schema.columns as owner
      where owner.table_schema = 'public' and owner.table_name = c.table_name and owner.column_name = 'account_id'
    )) order by 1, 2`.execute(database);
  return rows;
}

async function countOf(database: Database, table: string, accountId: string): Promise<number> {
  const owner = sql.ref(table === 'accounts' ? 'id' : 'account_id');
  const { rows } = await sql<{ count: string }>`
    select count(*) from ${sql.table(table)} where ${owner} = ${accountId}`.execute(database);
  return Number(rows[0]?.count);
}

/** An account with something in every table. */
async function rich(
  api: TestApi,
  key = new SoftwareAuthenticator(),
): Promise<{ readonly owner: Visitor; readonly id: string }> {
  const owner = api.visitor();
  const { id } = await owner.signUp();
  const habit = await owner.createHabit('Read ten pages');
  await owner.ask('PUT', `/habits/${habit.id}/entries/2026-03-01`, { body: { state: 'done', note: 'On the train' } });
  await owner.ask('POST', '/tokens', { body: { name: 'A program', scopes: ['habits:read'] } });
  const { challenge } = await owner.ask<{ challenge: string }>('POST', '/passkeys/registration-options');
  await owner.ask('POST', '/passkeys', { body: { name: 'Phone', credential: key.create(challenge) } });
  await owner.ask('POST', '/passkeys/registration-options');
  await api.mailsTo(owner.email);
  const { database } = api;
  const now = new Date();
  await database
    .insertInto('mails')
    .values({
      kind: 'confirm-email',
      recipient: owner.email,
      account_id: id,
      created_at: now,
      next_attempt_at: new Date('2999-01-01'),
    })
    .execute();
  await database
    .insertInto('webhooks')
    .values({
      account_id: id,
      url: 'https://receiver.example.com/',
      description: '',
      events: ['habit.created'],
      secret: 'whsec_eA==',
      place: '0',
      created_at: now,
    })
    .execute();
  await database
    .insertInto('pauses')
    .values({ account_id: id, habit_id: null, from_date: '2026-03-01', to_date: null })
    .execute();
  await sql`insert into deletions values (${id}, 'habit', gen_random_uuid(), null, 1)`.execute(database);
  await sql`insert into idempotency_keys values (${id}, 'k', sha256('x'), now(), 201, '{}', null, null)`.execute(
    database,
  );
  return { owner, id };
}

const tablesOf = async (api: TestApi): Promise<readonly string[]> => [
  ...new Set((await columnsOf(api.database)).map(({ table }) => table)),
];

describeApi('all that is held of an account', (api) => {
  it('is exported, column by column, or withheld for a reason', async () => {
    const names = (await columnsOf(api().database)).filter(({ column }) => column !== 'account_id');
    const exported: Readonly<Record<string, readonly string[]>> = EXPORTED_COLUMNS;
    for (const { table, column } of names) {
      const isExported = exported[table]?.includes(column) ?? false;
      expect({ table, column, isExported }).toEqual({
        table,
        column,
        isExported: WITHHELD[`${table}.${column}`] === undefined,
      });
    }
  });

  it('is in the export, and no secret is', async () => {
    const { owner, id } = await rich(api());
    const { text } = await owner.send('GET', '/account/export');
    const { tables } = JSON.parse(text) as AccountExport;
    expect(tables.habits).toMatchObject([{ name: 'Read ten pages' }]);
    expect(tables.entries).toMatchObject([{ date: '2026-03-01', state: 'done' }]);
    for (const table of Object.keys(tables))
      expect({ table, count: tables[table]?.length }).not.toMatchObject({ count: 0 });
    const secrets = await api().database.selectFrom('accounts').select('password_hash').where('id', '=', id).execute();
    for (const secret of [PASSWORD, secrets[0]?.password_hash ?? '-', owner.cookie?.split('=')[1] ?? '-', '_hash'])
      expect(text).not.toContain(secret);
  });

  it('is exported to its owner only', async () => {
    const { owner } = await rich(api());
    const stranger = api().visitor();
    await stranger.signUp();
    const { text } = await stranger.send('GET', '/account/export');
    expect(text).not.toContain(owner.email);
    expect(text).not.toContain('Read ten pages');
    expect(await api().visitor().fail('GET', '/account/export')).toMatchObject({ status: 401 });
  });

  it('is gone from every table when the account is deleted, and nothing of anybody else', async () => {
    const [{ owner, id }, other] = [await rich(api()), await rich(api())];
    const tables = await tablesOf(api());
    for (const table of tables) expect([table, await countOf(api().database, table, id)]).not.toContain(0);
    await api()
      .visitor()
      .send('POST', '/password-resets', { body: { email: `nobody-${owner.email}` } });
    expect((await owner.send('DELETE', '/account', { body: { password: PASSWORD } })).status).toBe(204);
    for (const table of tables) expect([table, await countOf(api().database, table, id)]).toEqual([table, 0]);
    for (const table of tables) expect([table, await countOf(api().database, table, other.id)]).not.toContain(0);
    expect(owner.cookie).toBeUndefined();
    expect(await owner.fail('POST', '/sessions', { body: { email: owner.email, password: PASSWORD } })).toMatchObject({
      status: 401,
    });
  });

  it('goes on no other device either', async () => {
    const { owner } = await rich(api());
    const laptop = api().visitor();
    await laptop.ask('POST', '/sessions', { body: { email: owner.email, password: PASSWORD } });
    await owner.send('DELETE', '/account', { body: { password: PASSWORD } });
    expect(await laptop.fail('GET', '/account')).toMatchObject({ status: 401 });
  });

  it('is deleted by a fresh answer of a passkey of the account, and by no other', async () => {
    const [key, foreign] = [new SoftwareAuthenticator(), new SoftwareAuthenticator()];
    const [{ owner }] = [await rich(api(), key), await rich(api(), foreign)];
    const answer = async (by: SoftwareAuthenticator) => {
      const { challenge } = await owner.ask<{ challenge: string }>('POST', '/sessions/passkey-options');
      return owner.send('DELETE', '/account', { body: { credential: by.get(challenge) } });
    };
    expect((await answer(foreign)).status).toBe(401);
    expect((await owner.send('GET', '/account')).status).toBe(200);
    expect((await answer(key)).status).toBe(204);
  });

  it('is not deleted without the password', async () => {
    const { owner } = await rich(api());
    expect(await owner.fail('DELETE', '/account', { body: { password: 'not this one' } })).toMatchObject({
      status: 403,
    });
    expect(await owner.fail('DELETE', '/account', { body: {} })).toMatchObject({ status: 422 });
    expect(await owner.fail('DELETE', '/account')).toMatchObject({ status: 415 });
    await owner.ask('GET', '/account');
  });
});
