import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { atEnd } from '../testing/at-end';
import { describeApi, WITH_REDIS } from '../testing/describe-api';
import { TestApi } from '../testing/test-api';
import type { Visitor } from '../testing/visitor';

/** Milliseconds that one wait for the cache adds; two would be more. */
const ONE_WAIT = 900;

const timed = async <T>(ask: () => Promise<T>): Promise<{ readonly answer: T; readonly milliseconds: number }> => {
  const start = performance.now();
  return { answer: await ask(), milliseconds: performance.now() - start };
};

/** Milliseconds that a step may take: one wait, and what the same takes on this machine at this moment while the cache answers. */
const boundOf = async (api: TestApi): Promise<number> => {
  const steps = await Promise.all(Array.from({ length: 3 }, () => timed(() => api.visitor().signUp())));
  return ONE_WAIT + 2 * Math.max(...steps.map(({ milliseconds }) => milliseconds));
};

const expectSlowedDown = async (visitor: Visitor, email: string, bound: number): Promise<void> => {
  const body = { email, password: 'not this one' };
  const answers: number[] = [];
  for (let attempt = 0; attempt < 11; attempt += 1) {
    const { answer, milliseconds } = await timed(() => visitor.send('POST', '/sessions', { body }));
    expect(milliseconds).toBeLessThan(bound);
    answers.push(answer.status);
  }
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
};

describeApi(
  'while the cache takes connections and answers nothing',
  (api) => {
    afterEach(() => api().redis.restore());

    it('signs up, in and out with one wait at most, and slows down whoever guesses', async () => {
      const visitor = api().visitor();
      const bound = await boundOf(api());
      api().redis.stall();
      for (const step of [() => visitor.signUp(), () => visitor.signIn(), () => visitor.ask('DELETE', '/session')])
        expect((await timed(step)).milliseconds).toBeLessThan(bound);
      await expectSlowedDown(api().visitor(), visitor.email, bound);
    });

    it('makes many at once wait no longer than one', async () => {
      const visitor = api().visitor();
      await visitor.signUp();
      const bound = await boundOf(api());
      api().redis.stall();
      const all = await Promise.all(
        Array.from({ length: 5 }, () =>
          timed(() =>
            api()
              .visitor()
              .send('POST', '/sessions', { body: { email: visitor.email, password: 'x' } }),
          ),
        ),
      );
      expect(all.map(({ answer }) => answer.status)).toEqual([401, 401, 401, 401, 401]);
      expect(Math.max(...all.map(({ milliseconds }) => milliseconds))).toBeLessThan(bound);
    });
  },
  { modes: WITH_REDIS },
);

describe('a cache that never answered since the start', () => {
  it('keeps nobody from signing in', async () => {
    const silent = createServer((socket) => socket.on('error', () => socket.destroy())).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    atEnd(() => silent.close());
    const { port } = silent.address() as AddressInfo;
    const api = await TestApi.start('server', { redisUrl: `redis://127.0.0.1:${port}` });
    atEnd(() => api.stop());
    const answering = await TestApi.start('server');
    atEnd(() => answering.stop());
    const bound = await boundOf(answering);
    const visitor = api.visitor();
    expect((await timed(() => visitor.signUp())).milliseconds).toBeLessThan(bound);
    expect((await timed(() => visitor.signIn())).milliseconds).toBeLessThan(bound);
    await expectSlowedDown(api.visitor(), visitor.email, bound);
  });
});

describe('a cache that answers again after a while', () => {
  it('was waited for once, and counts for everybody again', async () => {
    const api = await TestApi.start('server');
    atEnd(() => api.stop());
    const visitor = api.visitor();
    await visitor.signUp();
    const bound = await boundOf(api);
    api.redis.stall();
    expect((await timed(() => visitor.signIn())).milliseconds).toBeGreaterThan(400);
    await api.redis.restore();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await visitor.ask('GET', '/health/ready')).toMatchObject({ cache: 'up' });
    await expectSlowedDown(api.visitor(), visitor.email, bound);
  });
});
