import { atEnd } from '../testing/at-end';
import { describeApi, WITH_REDIS } from '../testing/describe-api';
import { TestApi } from '../testing/test-api';

const untilReady = async (ask: () => Promise<unknown>, wanted: unknown): Promise<void> => {
  for (let attempt = 0; attempt < 100 && JSON.stringify(await ask()) !== JSON.stringify(wanted); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await ask()).toEqual(wanted);
};

describeApi(
  'while the cache is away',
  (api) => {
    afterEach(() => api().redis.restore());

    it('keeps everybody signed in, signs in and out, and is ready', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      await api().redis.cut();
      await visitor.createHabit();
      await visitor.signIn();
      expect(await visitor.ask('GET', '/health/ready')).toEqual({ status: 'ready', database: 'up', cache: 'degraded' });
      const before = visitor.cookie ?? '';
      await visitor.ask('DELETE', '/session');
      expect(await visitor.fail('GET', '/account', { headers: { cookie: before } })).toMatchObject({ status: 401 });
      await api().redis.restore();
      await untilReady(() => visitor.ask('GET', '/health/ready'), { status: 'ready', database: 'up', cache: 'up' });
    });

    it('still slows down somebody who guesses', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      await api().redis.cut();
      const body = { email: visitor.email, password: 'not this one' };
      for (let attempt = 0; attempt < 10; attempt += 1) await visitor.fail('POST', '/sessions', { body });
      expect(await visitor.fail('POST', '/sessions', { body })).toMatchObject({ status: 429 });
    });

    it('goes on when the cache swallows everything', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      api().redis.stall();
      expect(await visitor.ask('GET', '/account')).toMatchObject({ email: visitor.email });
    });

    it('says so once in the log, not at every request', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      await untilReady(() => visitor.ask('GET', '/health/ready'), { status: 'ready', database: 'up', cache: 'up' });
      const before = api().log.length;
      await api().redis.cut();
      for (let time = 0; time < 5; time += 1) await visitor.ask('GET', '/account');
      expect(
        api()
          .log.slice(before)
          .filter((line) => line.includes('going on without it')).length,
      ).toBe(1);
    });
  },
  { modes: WITH_REDIS },
);

describeApi(
  'without a cache',
  (api) => {
    it('does everything', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      await visitor.createHabit();
      await visitor.signIn();
      expect(await visitor.ask('GET', '/habits')).toMatchObject({ items: [{ name: 'Read ten pages' }] });
      expect(await visitor.ask('GET', '/health/ready')).toEqual({ status: 'ready', database: 'up', cache: 'absent' });
    });
  },
  { withCache: false, modes: WITH_REDIS },
);

describe('a cache that forgot everything', () => {
  it('logs nobody out', async () => {
    const api = await TestApi.start('server');
    atEnd(() => api.stop());
    const visitor = api.visitor();
    await visitor.signUp();
    await api.forgetCache();
    expect(await visitor.ask('GET', '/account')).toMatchObject({ email: visitor.email });
  });
});
