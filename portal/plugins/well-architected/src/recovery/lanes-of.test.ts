import { aRecoveryPoint } from '../testing/some-recovery';
import { lanesOf } from './lanes-of';

const REGIONS = ['us-east-1', 'us-west-2'];

describe('the lanes of the time line', () => {
  it('given points of two regions, then each has a lane in the order of the regions, oldest point first', () => {
    const points = [
      aRecoveryPoint('2026-11-25T11:00:00.000Z', { region: 'us-west-2', vault: 'copies' }),
      aRecoveryPoint('2026-11-25T11:00:00.000Z'),
      aRecoveryPoint('2026-11-25T10:00:00.000Z'),
    ];

    expect(lanesOf(points, REGIONS).map(({ region, vault, complete }) => [region, vault, complete.length])).toEqual([
      ['us-east-1', 'hexastyle-staging', 2],
      ['us-west-2', 'copies', 1],
    ]);
    expect(lanesOf(points, REGIONS)[0]?.complete).toEqual([
      Date.parse('2026-11-25T10:00:00.000Z'),
      Date.parse('2026-11-25T11:00:00.000Z'),
    ]);
  });

  it('given points of two databases in one vault, then neither stands in for the other', () => {
    const points = [
      aRecoveryPoint('2026-11-25T11:00:00.000Z'),
      aRecoveryPoint('2026-11-25T10:00:00.000Z', { resource: 'b' }),
    ];

    expect(lanesOf(points, ['us-east-1'])).toHaveLength(2);
  });

  it('given points that are not complete, then they are no way back', () => {
    const [lane] = lanesOf([aRecoveryPoint('2026-11-25T11:00:00.000Z', { status: 'PARTIAL' })], ['us-east-1']);

    expect(lane?.complete).toEqual([]);
    expect(lane?.incomplete).toHaveLength(1);
  });

  it('given nothing in a region, then its lane is empty', () => {
    expect(lanesOf([], ['us-east-1'])).toEqual([{ region: 'us-east-1', complete: [], incomplete: [] }]);
  });
});
