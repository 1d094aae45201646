import { aStoredReport } from '../testing/a-stored-report';
import { areasOf } from './areas-of';

describe('the areas of the chart', () => {
  it('given three reports, then each verdict is a stack of steps in proportion to the time between them', () => {
    const { areas, most } = areasOf([
      aStoredReport('2026-01-01T00:00:00.000Z', { verified: 1 }),
      aStoredReport('2026-01-02T00:00:00.000Z', { verified: 1, missing: 1 }),
      aStoredReport('2026-01-05T00:00:00.000Z', { verified: 2 }),
    ]);

    expect(most).toBe(2);
    expect(areas).toEqual([
      {
        verdict: 'verified',
        points: '0,50 24,50 24,50 96,50 96,0 100,0 100,100 96,100 96,100 24,100 24,100 0,100',
      },
      { verdict: 'missing', points: '0,50 24,50 24,0 96,0 96,0 100,0 100,0 96,0 96,50 24,50 24,50 0,50' },
    ]);
  });

  it('given one report, then its areas fill the width', () => {
    const { areas } = areasOf([aStoredReport('2026-01-01T00:00:00.000Z', { waived: 3 })]);

    expect(areas).toEqual([{ verdict: 'waived', points: '0,0 100,0 100,100 0,100' }]);
  });

  it('given reports without a claim, then there is no area and no division by zero', () => {
    expect(areasOf([aStoredReport('2026-01-01T00:00:00.000Z', {})])).toEqual({ areas: [], most: 1 });
  });
});
