import { describeApi } from '../testing/describe-api';
import type { TestApi } from '../testing/test-api';
import type { Visitor } from '../testing/visitor';

async function somebody(api: TestApi): Promise<Visitor> {
  const visitor = api.visitor();
  await visitor.signUp();
  return visitor;
}

const LIMITS = { requestLimits: { account: { points: 3, seconds: 60 }, address: { points: 6, seconds: 60 } } };

describeApi(
  'requests beyond the limit',
  (api) => {
    it('of an account are refused, wherever they come from, and others are not', async () => {
      const visitor = await somebody(api());
      for (let left = 2; left >= 0; left -= 1) {
        const { headers } = await visitor.send('GET', '/account');
        expect(headers['ratelimit-policy']).toBe('"address";q=6;w=60, "account";q=3;w=60');
        expect(headers.ratelimit).toMatch(new RegExp(`^"address";r=\\d;t=\\d+, "account";r=${left};t=\\d+$`));
      }
      visitor.address = api().visitor().address;
      const { status, headers, text } = await visitor.send('GET', '/account');
      expect(status).toBe(429);
      expect(text).toMatch(/This account sent too many requests: try again in \d+ seconds/);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
      await (await somebody(api())).ask('GET', '/account');
    });

    it('from an address are refused, whoever asks, also those that nobody is signed in for', async () => {
      const visitor = api().visitor();
      const statuses: number[] = [];
      for (let request = 0; request < 7; request += 1) {
        const { status, headers } = await visitor.send('GET', '/account');
        statuses.push(status);
        expect(headers.ratelimit).toMatch(new RegExp(`^"address";r=${Math.max(0, 5 - request)};t=\\d+$`));
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
      const neighbour = api().visitor();
      neighbour.address = visitor.address.replace('::1', '::2');
      expect(await neighbour.fail('GET', '/account')).toMatchObject({
        status: 429,
        detail: expect.stringContaining('come from your network') as string,
      });
      await api().visitor().fail('GET', '/account');
    });

    it('do not concern the probes', async () => {
      const probe = api().visitor();
      for (let request = 0; request < 8; request += 1) {
        const { status, headers } = await probe.send('GET', '/health/live');
        expect(status).toBe(200);
        expect(headers).not.toHaveProperty('ratelimit');
      }
    });
  },
  LIMITS,
);
