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

  it('does not wait for ever for a database that swallows everything', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    api().postgres.stall();
    expect(await visitor.fail('GET', '/habits')).toMatchObject({ status: 503 });
    await api().postgres.restore();
    expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
  });

  it('lets a few wait for a database that is slow, refuses more at once, and says so', async () => {
    const visitor = api().visitor();
    await visitor.signUp();
    const lock = await api().database.startTransaction().execute();
    atEnd(() => lock.isRolledBack || lock.rollback().execute());
    await sql`lock table habits in access exclusive mode`.execute(lock);
    const start = performance.now();
    const ask = async () => {
      const { status, headers } = await visitor.send('GET', '/habits');
      return { status, retryAfter: headers['retry-after'], milliseconds: performance.now() - start };
    };
    const answers = Promise.all(Array.from({ length: 140 }, ask));
    const isAlive = await visitor.send('GET', '/health/live');
    const isReady = await visitor.send('GET', '/health/ready');
    expect({ isAlive: isAlive.status, isReady: isReady.status }).toEqual({ isAlive: 200, isReady: 503 });
    // Four hold a connection until their statement runs out of time, and eighty wait for one.
    const refused = await answers;
    expect(new Set(refused.map(({ status, retryAfter }) => `${status} ${retryAfter}`))).toEqual(new Set(['503 5']));
    expect(refused.filter(({ milliseconds }) => milliseconds < 900).length).toBeGreaterThanOrEqual(50);
    expect(Math.max(...refused.map(({ milliseconds }) => milliseconds))).toBeLessThan(8000);
    await lock.rollback().execute();
    expect(await visitor.ask('GET', '/habits')).toEqual({ items: [] });
    expect((await visitor.send('GET', '/health/ready')).status).toBe(200);
  });
});
