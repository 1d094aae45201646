import { weeksOf } from './weeks-of';

describe('weeks of a range', () => {
  it('given a month that begins on a Sunday, begins with six empty places', () => {
    const weeks = weeksOf('2026-02-01', '2026-02-28', 1);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-02-01']);
  });

  it('given weeks that begin on Sunday, fills four whole ones', () => {
    const weeks = weeksOf('2026-02-01', '2026-02-28', 7);
    expect(weeks).toHaveLength(4);
    expect(weeks.flat()).not.toContain(undefined);
  });
});
