import { sql } from 'kysely';
import type { SMTPServerOptions } from 'smtp-server';
import { createLogger } from '../logger';
import { EmfMetrics } from '../metrics/emf-metrics';
import { atEnd } from '../testing/at-end';
import { mailServer } from '../testing/mail-server';
import { createTestDatabase } from '../testing/test-database';
import { openPostOffice } from './open-post-office';
import { SmtpMailer } from './smtp-mailer';
import { MailStore } from './store';

const MINUTE = 60_000;
const START = Date.parse('2026-03-01T12:00:00Z');

/** What a server says to a recipient. */
const answering =
  (code: () => number | undefined): NonNullable<SMTPServerOptions['onRcptTo']> =>
  (_address, _session, done) => {
    const responseCode = code();
    if (responseCode === undefined) done();
    else done(Object.assign(new Error('Not now, or not ever'), { responseCode }));
  };

describe('mails that wait', () => {
  let own: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    own = await createTestDatabase();
    await sql`insert into accounts (email, password_hash, time_zone) values ('ana@example.com', 'x', 'UTC')`.execute(
      own.database,
    );
  });
  afterAll(() => own.drop());
  beforeEach(() => own.database.deleteFrom('mails').execute());

  /** A post office before a real server, a mail that waits, and a clock that tests move. */
  async function given(options: SMTPServerOptions = {}) {
    const clock = { minutes: 0 };
    const now = (): Date => new Date(START + clock.minutes * MINUTE);
    const { received, port } = await mailServer(options);
    const lines: string[] = [];
    const metrics = new EmfMetrics((line) => lines.push(line), now);
    const office = openPostOffice({
      database: own.database,
      mailer: new SmtpMailer(`smtp://127.0.0.1:${port}`, 'habits@example.com'),
      trustedOrigins: () => Promise.resolve(['https://habits.example.com']),
      logger: createLogger('silent'),
      metrics,
      now,
    });
    atEnd(() => office.close());
    await new MailStore(own.database).enqueue(
      { kind: 'reset-password', recipient: 'ana@example.com', accountId: null },
      now(),
    );
    const at = async (minutes: number): Promise<void> => {
      clock.minutes = minutes;
      await office.settled();
    };
    const waiting = async () => {
      const mails = await own.database.selectFrom('mails').select(['attempts', 'next_attempt_at']).execute();
      return mails.map((mail) => [mail.attempts, (mail.next_attempt_at.getTime() - START) / MINUTE]);
    };
    const outcomes = (): readonly string[] => {
      metrics.flush();
      return lines.splice(0).flatMap((line) => {
        const { outcome, mails_total: counted } = JSON.parse(line) as { outcome: string; mails_total: number[] };
        return counted.map(() => outcome);
      });
    };
    return { received, at, waiting, outcomes };
  }

  it('are tried again later and later while the server says 4xx, and arrive once it takes them', async () => {
    let answer: number | undefined = 451;
    const { received, at, waiting, outcomes } = await given({ onRcptTo: answering(() => answer) });
    await at(0);
    expect(await waiting()).toEqual([[1, 1]]);
    await at(0.9);
    expect(await waiting()).toEqual([[1, 1]]);
    await at(1);
    expect(await waiting()).toEqual([[2, 3]]);
    await at(3);
    expect(await waiting()).toEqual([[3, 7]]);
    expect(outcomes()).toEqual(['later', 'later', 'later']);
    expect(received).toEqual([]);
    answer = undefined;
    await at(7);
    expect(received.map(({ to }) => to)).toEqual([['ana@example.com']]);
    expect(await waiting()).toEqual([]);
    expect(outcomes()).toEqual(['sent']);
  });

  it('are given up after eight attempts in about two hours', async () => {
    const { at, waiting, outcomes } = await given({ onRcptTo: answering(() => 450) });
    for (const minutes of [0, 1, 3, 7, 15, 31, 63]) await at(minutes);
    expect(await waiting()).toEqual([[7, 127]]);
    await at(127);
    expect(await waiting()).toEqual([]);
    expect(outcomes().toSorted()).toEqual(['given-up', ...Array.from({ length: 7 }, () => 'later')]);
  });

  it('end at once where the server refuses the recipient for good', async () => {
    const { received, at, waiting, outcomes } = await given({ onRcptTo: answering(() => 550) });
    await at(0);
    expect(await waiting()).toEqual([]);
    expect(received).toEqual([]);
    expect(outcomes()).toEqual(['refused']);
  });

  it('stay where the server refuses us, which somebody corrects meanwhile', async () => {
    const { at, waiting, outcomes } = await given({
      onMailFrom: (_address, _session, done) => {
        done(Object.assign(new Error('Who are you?'), { responseCode: 550 }));
      },
    });
    await at(0);
    expect(await waiting()).toEqual([[1, 1]]);
    expect(outcomes()).toEqual(['later']);
  });

  it('are not sent any more after a day, even by a server that takes them', async () => {
    const { received, at, waiting, outcomes } = await given();
    await at(24 * 60 + 1);
    expect(received).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect(outcomes()).toEqual(['given-up']);
  });

  it('are still sent within the day', async () => {
    const { received, at } = await given();
    await at(24 * 60);
    expect(received).toHaveLength(1);
  });
});
