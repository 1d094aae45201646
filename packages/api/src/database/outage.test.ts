import { sql } from 'kysely';
import { atEnd } from '../testing/at-end';
import { describeApi } from '../testing/describe-api';

describeApi('while the database is away', (api) => {
  afterEach(() => api().postgres.restore());

  it('answers 503 with Retry-After, stays alive, and works again without a restart', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    await api().postgres.cut();
    const { status, headers } = await visitor.send('GET', '/habits');
    expect({ status, retryAfter: headers['retry-after'] }).toEqual({ status: 503, retryAfter: '5' });
    expect((await visitor.send('GET', '/health/ready')).status).toBe(503);
    expect((await visitor.send('GET', '/health/live')).status).toBe(200);
    await api().postgres.restore();
    expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
    expect((await visitor.send('GET', '/health/ready')).status).toBe(200);
  });
});

describeApi(
  'while the database does not get on',
  (api) => {
    afterEach(() => api().postgres.restore());

    it('does not wait for ever for one that swallows everything', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      api().postgres.stall();
      expect(await visitor.fail('GET', '/habits')).toMatchObject({ status: 503 });
      await api().postgres.restore();
      expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
    });

    it('lets a few wait for one that is slow, refuses more at once, and says so', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      const lock = await api().database.startTransaction().execute();
      atEnd(() => lock.isRolledBack || lock.rollback().execute());
      await sql`lock table habits in access exclusive mode`.execute(lock);
      const before = api().log.length;
      const refused = () =>
        api()
          .log.slice(before)
          .filter((line) => line.includes('Too many requests wait'));
      // Four hold a connection until their statement runs out of time, and eighty wait for one.
      const asked: ReturnType<typeof visitor.send>[] = [];
      let ready = 200;
      while (ready !== 503) {
        for (let time = 0; time < 140; time += 1) asked.push(visitor.send('GET', '/habits'));
        ready = (await visitor.send('GET', '/health/ready')).status;
      }
      expect((await visitor.send('GET', '/health/live')).status).toBe(200);
      const answers = (await Promise.all(asked)).map(({ status, headers }) => `${status} ${headers['retry-after']}`);
      expect(new Set(answers)).toEqual(new Set(['503 5']));
      expect(refused().length).toBeGreaterThan(10);
      await lock.rollback().execute();
      expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
      expect((await visitor.send('GET', '/health/ready')).status).toBe(200);
    });
  },
  { statementTimeout: 1000 },
);
