import { gapsOf } from './gaps-of';

// Hours, as short numbers: the objective is one hour, and the clock runs from 10 to 20.
const of = (...points: readonly number[]) => gapsOf(points, 1, 10, 20).map(({ from, to }) => [from, to]);
const hourly = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

describe('stretches in which the objective was not met', () => {
  it('given a point every hour, then there is none', () => {
    expect(of(...hourly)).toEqual([]);
  });

  it('given a point that is not there, then the stretch begins when the one before is an hour old', () => {
    expect(of(...hourly.filter((point) => point !== 13 && point !== 14))).toEqual([[13, 15]]);
  });

  it('given points in any order, then they are sorted', () => {
    expect(of(...hourly.toReversed())).toEqual([]);
  });

  it('given nothing since 17, then the stretch lasts until now', () => {
    expect(of(...hourly.filter((point) => point <= 17))).toEqual([[18, 20]]);
  });

  it('given a point half an hour before the beginning, then it covers the first half hour', () => {
    expect(of(9.5, ...hourly.filter((point) => point >= 12))).toEqual([[10.5, 12]]);
  });

  it('given a point long before the beginning, then the stretch begins with the clock', () => {
    expect(of(2, ...hourly.filter((point) => point >= 12))).toEqual([[10, 12]]);
  });

  it('given no point before, then the time up to the first counts once it is longer than the objective', () => {
    expect(of(...hourly.filter((point) => point >= 11))).toEqual([]);
    expect(of(...hourly.filter((point) => point >= 13))).toEqual([[10, 13]]);
  });

  it('given no point at all, then it was never met', () => {
    expect(of()).toEqual([[10, 20]]);
  });

  it('given a point after the reading, as clocks differ, then it does not count', () => {
    expect(of(...hourly, 25)).toEqual([]);
    expect(of(25)).toEqual([[10, 20]]);
  });
});
