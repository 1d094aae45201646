import type { Context, ScheduledEvent } from 'aws-lambda';
import { sql } from 'kysely';
import { MailStore } from './mail/store';
import { secretsManager } from './secrets/secrets-manager';
import { atEnd } from './testing/at-end';
import { selfSigned } from './testing/certificate';
import { mailServer } from './testing/mail-server';
import { createTestDatabase } from './testing/test-database';
import { startTlsFront, trust } from './testing/tls-front';
import { presigned } from './tokens/presigned';
import { handler } from './worker-lambda';

// There is neither IAM nor Secrets Manager in a test: what the one would sign and the other tell is said here.
jest.mock('./tokens/presigned', () => ({ presigned: jest.fn() }));
jest.mock('./secrets/secrets-manager', () => ({ secretsManager: jest.fn() }));

const call = (remaining = 60_000): Promise<{ readonly rounds: number }> =>
  handler({} as ScheduledEvent, { getRemainingTimeInMillis: () => remaining } as Context);

const SECRET = 'arn:aws:secretsmanager:us-east-1:111111111111:secret:hexastyle/smtp-AbCdEf';

/** What is logged until the work is done. */
const loggedBy = async (work: () => Promise<unknown>): Promise<string> => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await work();
  const lines = write.mock.calls.map(([line]) => String(line));
  write.mockRestore();
  return lines.join('');
};

describe('the function that sends mails and webhooks', () => {
  it('names every variable that is missing', async () => {
    await expect(call()).rejects.toThrow(/DATABASE_HOST is missing[\s\S]*DATABASE_USER is missing/);
  });

  it('signs in, says why the mail server cannot be asked, sends the mail that waits and turns what changed into deliveries, until nothing is due or its time is up', async () => {
    const own = await createTestDatabase();
    atEnd(() => own.drop());
    const certificate = selfSigned();
    atEnd(trust(certificate));
    const front = await startTlsFront(own.url, 'postgres', certificate);
    atEnd(() => front.close());
    const { received, port } = await mailServer();
    let text = 'not-an-address';
    jest.mocked(secretsManager).mockReturnValue((arn) => {
      if (arn !== SECRET) throw new Error(`Nobody has ${arn}.`);
      return Promise.resolve(text);
    });
    const { username, password, pathname } = new URL(own.url);
    jest.mocked(presigned).mockReturnValue(decodeURIComponent(password));
    Object.assign(process.env, {
      DATABASE_HOST: 'localhost',
      DATABASE_PORT: String(front.port),
      DATABASE_NAME: pathname.slice(1),
      DATABASE_USER: username,
      DATABASE_CONNECTIONS: '5',
      TRUSTED_ORIGINS: 'https://habits.example.com',
      MAIL_FROM: 'habits@example.com',
      SMTP_SECRET_ARN: SECRET,
      LOG_LEVEL: 'error',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'an-id',
      AWS_SECRET_ACCESS_KEY: 'a-key',
    });
    await sql`
      with account as (
        insert into accounts (email, password_hash, time_zone) values ('ana@example.com', 'x', 'UTC') returning id
      )
      insert into webhooks (account_id, url, description, events, secret, place, created_at)
      select id, 'https://127.0.0.1/', '', '{habit.created}', 'whsec_eHh4eHh4eHh4eHh4eHh4eHh4eHh4', 0, now() from account
    `.execute(own.database);
    await new MailStore(own.database).enqueue(
      { kind: 'reset-password', recipient: 'ana@example.com', accountId: null },
      new Date(),
    );
    const said = await loggedBy(call);
    expect(said).toMatch(
      /is not the address of a mail server.*The secret of the mail server cannot be used; mails wait\./,
    );
    expect(said).not.toContain(text);
    expect(received).toEqual([]);
    text = `smtp://127.0.0.1:${port}`;
    await own.database.updateTable('mails').set({ next_attempt_at: new Date() }).execute();
    expect(await call()).toEqual({ rounds: 0 });
    expect(received.map(({ to }) => to)).toEqual([['ana@example.com']]);
    const [, body = ''] = received[0]?.message.split('\r\n\r\n') ?? [];
    expect(Buffer.from(body, 'base64').toString()).toMatch(
      /https:\/\/habits\.example\.com\/reset-password#token=\S{20}/,
    );
    expect(await own.database.selectFrom('mails').select('id').execute()).toEqual([]);
    await sql`insert into habits (account_id, name) select id, 'Read' from accounts`.execute(own.database);
    expect(await call(1000)).toEqual({ rounds: 0 });
    expect(await call()).toEqual({ rounds: 1 });
    const sent = await own.database
      .selectFrom('deliveries')
      .select(['event', 'state', 'attempts', 'last_failure as failure'])
      .execute();
    // Not to this machine.
    expect(sent).toEqual([{ event: 'habit.created', state: 'pending', attempts: 1, failure: 'address-refused' }]);
  });
});
