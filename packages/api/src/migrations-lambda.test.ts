import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { CloudFormationCustomResourceEvent, Context } from 'aws-lambda';
import { sql } from 'kysely';
import { handler } from './migrations-lambda';
import { atEnd } from './testing/at-end';
import { selfSigned } from './testing/certificate';
import { createTestDatabase } from './testing/test-database';
import { startTlsFront, trust } from './testing/tls-front';
import { presigned } from './tokens/presigned';

// There is no IAM in a test: what it would sign is said here.
jest.mock('./tokens/presigned', () => ({ presigned: jest.fn() }));

/** What CloudFormation is told. */
const given = async (): Promise<{ readonly url: string; readonly answers: unknown[] }> => {
  const answers: unknown[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      answers.push(JSON.parse(body));
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    server.close().closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer`, answers };
};

const invoke = (url: string): Promise<void> =>
  handler(
    {
      RequestType: 'Create',
      ResponseURL: url,
      StackId: 's',
      RequestId: 'r',
      LogicalResourceId: 'l',
    } as CloudFormationCustomResourceEvent,
    { getRemainingTimeInMillis: () => 60_000 } as Context,
  );

/** There is no AWS in a test: Secrets Manager answers as it would. */
const keepSecret = (username: string, password: string): void => {
  const answer: unknown = Promise.resolve({ SecretString: JSON.stringify({ username, password }) });
  jest.spyOn(SecretsManagerClient.prototype, 'send').mockReturnValue(answer as never);
};

const givenTheEmptyDatabase = async () => {
  const { url, database, drop } = await createTestDatabase({ migrated: false });
  atEnd(drop);
  await sql
    .raw('do $$ begin create role rds_iam; exception when duplicate_object or unique_violation then null; end $$')
    .execute(database);
  const own = selfSigned();
  atEnd(trust(own));
  const front = await startTlsFront(url, 'postgres', own);
  atEnd(() => front.close());
  const apiRole = `api_${randomUUID().replaceAll('-', '')}`;
  atEnd(() =>
    sql
      .raw(`drop owned by ${apiRole}; drop role ${apiRole}`)
      .execute(database)
      .catch(() => undefined),
  );
  Object.assign(process.env, {
    DATABASE_HOST: 'localhost',
    DATABASE_PORT: String(front.port),
    DATABASE_NAME: new URL(url).pathname.slice(1),
    DATABASE_SECRET_ARN: 'arn:secret',
    DATABASE_API_ROLE: apiRole,
    LOG_LEVEL: 'silent',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'an-id',
    AWS_SECRET_ACCESS_KEY: 'a-key',
  });
  return { database, owner: new URL(url) };
};

describe('the function that migrates', () => {
  beforeEach(() => {
    jest.mocked(presigned).mockReset().mockReturnValue('no-token-of-mine');
  });

  it('brings an empty database up to date over TLS and tells CloudFormation, the second time too', async () => {
    const { database, owner } = await givenTheEmptyDatabase();
    keepSecret(owner.username, decodeURIComponent(owner.password));
    const { url, answers } = await given();
    await invoke(url);
    await invoke(url);
    expect(answers).toMatchObject([{ Status: 'SUCCESS' }, { Status: 'SUCCESS' }]);
    expect((await sql`select from habits`.execute(database)).rows).toEqual([]);
  });

  it('signs in with a token of its role when the database refuses the password, as RDS does once the role is made', async () => {
    const { database, owner } = await givenTheEmptyDatabase();
    const user = `owner_${randomUUID().replaceAll('-', '')}`;
    await sql.raw(`create role ${user} login superuser password 'a-token'`).execute(database);
    atEnd(() => sql.raw(`reassign owned by ${user} to ${owner.username}; drop role ${user}`).execute(database));
    keepSecret(user, 'hunter2');
    jest.mocked(presigned).mockReturnValue('a-token');
    const { url, answers } = await given();
    await invoke(url);
    expect(answers).toMatchObject([{ Status: 'SUCCESS' }]);
    expect((await sql`select from habits`.execute(database)).rows).toEqual([]);
  });

  it('asks for no token while the database takes the password', async () => {
    const { owner } = await givenTheEmptyDatabase();
    keepSecret(owner.username, decodeURIComponent(owner.password));
    const { url, answers } = await given();
    await invoke(url);
    expect(answers).toMatchObject([{ Status: 'SUCCESS' }]);
    expect(presigned).not.toHaveBeenCalled();
  });

  it('says FAILED and why when the database refuses its owner, and shows no password', async () => {
    const { owner } = await givenTheEmptyDatabase();
    keepSecret(owner.username, 'hunter2');
    const { url, answers } = await given();
    await invoke(url);
    expect(answers).toMatchObject([{ Status: 'FAILED' }]);
    expect(JSON.stringify(answers)).toMatch(/password authentication failed/);
    expect(JSON.stringify(answers)).not.toMatch(/hunter2|X-Amz/);
  });

  it('says FAILED and why when a migration fails, and leaves nothing half done', async () => {
    const { database, owner } = await givenTheEmptyDatabase();
    keepSecret(owner.username, decodeURIComponent(owner.password));
    await sql`create table habits (in_the_way int)`.execute(database);
    const { url, answers } = await given();
    await invoke(url);
    expect(answers).toMatchObject([{ Status: 'FAILED', Reason: expect.stringContaining('habits') as string }]);
    expect((await database.introspection.getTables()).map(({ name }) => name)).toEqual(['habits']);
  });
});
