import { aCostDay } from '../testing/some-costs';
import { estimatedRuns } from './estimated-runs';

const days = (...estimated: readonly boolean[]) =>
  estimated.map((each, index) => aCostDay(`2026-11-0${index + 1}`, {}, each));

describe('the days that AWS may still change', () => {
  it('given none, then there is no run', () => {
    expect(estimatedRuns(days(false, false))).toEqual([]);
  });

  it('given the last days, then the run lasts to the end', () => {
    expect(estimatedRuns(days(false, true, true))).toEqual([{ from: '2026-11-02', to: '2026-11-03' }]);
  });

  it('given two runs, then each has its own days', () => {
    expect(estimatedRuns(days(true, false, true, true, false))).toEqual([
      { from: '2026-11-01', to: '2026-11-01' },
      { from: '2026-11-03', to: '2026-11-04' },
    ]);
  });
});
