import { aCostDay, anEstimate } from '../testing/some-costs';
import { compareWithEstimate } from './compare-with-estimate';

const AT = '2026-11-25T08:00:00.000Z';

/** 730 hours a month: an estimate of 73 USD a month is 2.40 USD a day. */
const estimate = anEstimate({ total: { low: 36.5, expected: 73, high: 146 } });

describe('what was paid against the estimate', () => {
  it('given two whole days, then the estimate is scaled to two days, and the day of the reading is left out', () => {
    const days = [
      aCostDay('2026-11-23', { api: 2, data: 1 }),
      aCostDay('2026-11-24', { api: 2, data: 1 }),
      aCostDay('2026-11-25', { api: 99 }),
    ];

    const found = compareWithEstimate(estimate, days, AT);

    expect(found).toMatchObject({ from: '2026-11-23', to: '2026-11-24', days: 2 });
    expect(found?.total.actual).toBe(6);
    expect(found?.total.estimated?.usd.low).toBeCloseTo(2.4);
    expect(found?.total.estimated?.usd.expected).toBeCloseTo(4.8);
    expect(found?.total.estimated?.usd.high).toBeCloseTo(9.6);
    // 4.80 instead of 6 is a fifth too little, and 6 is between 2.40 and 9.60.
    expect(found?.total.error).toBeCloseTo(-0.2);
    expect(found?.total.place).toBe('within');
  });

  it('given components, then each is compared, the dearest first, and what is paid without an estimate has none', () => {
    const days = [aCostDay('2026-11-24', { api: 6, untagged: 0.5 })];

    const found = compareWithEstimate(
      anEstimate({
        total: { low: 146, expected: 146, high: 146 },
        components: { api: { low: 73, expected: 146, high: 150 }, data: { low: 30.4, expected: 30.4, high: 30.4 } },
      }),
      days,
      AT,
    );

    expect(found?.components.map(({ name, place }) => [name, place])).toEqual([
      ['api', 'above'],
      ['data', 'below'],
      ['untagged', undefined],
    ]);
    expect(found?.components[0]?.error).toBeCloseTo((4.8 - 6) / 6);
    expect(found?.components[1]).not.toHaveProperty('error');
    expect(found?.components[2]).toEqual({ name: 'untagged', actual: 0.5 });
  });

  it('given days before the environment was there, then they are no days without costs', () => {
    const days = [aCostDay('2026-11-22', {}), aCostDay('2026-11-23', { api: 1 }), aCostDay('2026-11-24', {})];

    expect(compareWithEstimate(estimate, days, AT)).toMatchObject({ from: '2026-11-23', days: 2 });
  });

  it('given more than 30 whole days, then the last 30 count', () => {
    const days = Array.from({ length: 40 }, (_, index) =>
      aCostDay(new Date(Date.UTC(2026, 9, 16 + index)).toISOString().slice(0, 10), { api: 1 }),
    );

    expect(compareWithEstimate(estimate, days, AT)).toMatchObject({ from: '2026-10-26', to: '2026-11-24', days: 30 });
  });

  it('given nothing that was paid, then there is nothing to compare', () => {
    expect(compareWithEstimate(estimate, [aCostDay('2026-11-24', {})], AT)).toBeUndefined();
    expect(compareWithEstimate(estimate, [], AT)).toBeUndefined();
    expect(compareWithEstimate(estimate, [aCostDay('2026-11-25', { api: 1 })], AT)).toBeUndefined();
  });
});
