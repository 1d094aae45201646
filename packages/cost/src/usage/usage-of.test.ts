import fc from 'fast-check';
import { standby } from './standby';
import type { Usage } from './usage';
import { usageOf } from './usage-of';

const DAYS = 730 / 24;
const load = fc.record({
  users: fc.nat(1_000_000),
  checkInsPerUserPerDay: fc.double({ min: 0, max: 50, noNaN: true }),
});
const keys = Object.keys(usageOf({ users: 1, checkInsPerUserPerDay: 1 })) as readonly (keyof Usage)[];

test('given 50 users with 4 check-ins a day, then the requests are those of their visits and check-ins', () => {
  // visits: 50 x 30.4167 x 1.5 = 2281.25; check-ins: 50 x 30.4167 x 4 = 6083.33
  const usage = usageOf({ users: 50, checkInsPerUserPerDay: 4 });
  expect(usage.apiRequests).toBeCloseTo(2281.25 * 6 + 6083.3333 * 2, 1); // 25854.2
  expect(usage.siteRequests).toBeCloseTo(2281.25 * 3, 1);
  // 0.5 GB + (50 x 100 KB + 6083.33 x 12 months x 0.4 KB) / 1e6
  expect(usage.databaseGb).toBeCloseTo(0.5 + (5000 + 50 * DAYS * 4 * 12 * 0.4) / 1e6, 6);
});

test('given nobody, then only what stands there remains', () => {
  expect(usageOf({ users: 0, checkInsPerUserPerDay: 9 })).toMatchObject({
    apiRequests: 0,
    deliveredGb: 0,
    databaseGb: 0.5,
    cacheGb: 0.1,
  });
});

test('more users or more check-ins never use less of anything', () => {
  fc.assert(
    fc.property(load, fc.nat(100_000), fc.double({ min: 0, max: 10, noNaN: true }), (one, users, checkIns) => {
      const more = usageOf({
        users: one.users + users,
        checkInsPerUserPerDay: one.checkInsPerUserPerDay + checkIns,
      });
      const less = usageOf(one);
      for (const key of keys) expect(more[key]).toBeGreaterThanOrEqual(less[key] * (1 - 1e-12));
    }),
  );
});

test('a region on standby uses no more than one that serves, and keeps the data', () => {
  fc.assert(
    fc.property(load, (one) => {
      const usage = usageOf(one);
      const waiting = standby(usage);
      for (const key of keys) expect(waiting[key]).toBeLessThanOrEqual(usage[key]);
      expect(waiting.databaseGb).toBe(usage.databaseGb);
    }),
  );
});
