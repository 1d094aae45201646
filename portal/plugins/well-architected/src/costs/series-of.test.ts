import { aCostDay } from '../testing/some-costs';
import { seriesOf } from './series-of';

describe('the series of the chart', () => {
  it('given days with other components, then each series has an amount a day, the dearest first', () => {
    const days = [aCostDay('2026-11-01', { api: 1, data: 3 }), aCostDay('2026-11-02', { api: 1, edge: 0.5 })];

    expect(seriesOf(days)).toEqual([
      { label: 'data', amounts: [3, 0], total: 3 },
      { label: 'api', amounts: [1, 1], total: 2 },
      { label: 'edge', amounts: [0, 0.5], total: 0.5 },
    ]);
  });

  it('given more components than there are colours, then the cheapest are one series', () => {
    const components = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`c${index}`, index + 1]));

    const series = seriesOf([aCostDay('2026-11-01', components)]);

    expect(series).toHaveLength(10);
    // 1 + 2 + 3
    expect(series.at(-1)).toEqual({ label: '3 others', amounts: [6], total: 6 });
  });

  it('given a component called as a property of every object, then it is a component', () => {
    const days = [aCostDay('2026-11-01', { constructor: 2 }), aCostDay('2026-11-02', {})];

    expect(seriesOf(days)).toEqual([{ label: 'constructor', amounts: [2, 0], total: 2 }]);
  });
});
