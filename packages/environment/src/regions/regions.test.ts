import { REGIONS, zonesOf } from './regions';

describe('Given the regions of AWS', () => {
  it('knows two or three different zones in each', () => {
    for (const region of REGIONS) {
      const zones = zonesOf(region);
      expect(zones.length).toBe(region === 'us-west-1' ? 2 : 3);
      expect(new Set(zones).size).toBe(zones.length);
    }
  });

  it('names zones as AWS does, also where a letter is missing', () => {
    expect(zonesOf('us-east-1')).toEqual(['us-east-1a', 'us-east-1b', 'us-east-1c']);
    expect(zonesOf('ap-northeast-1')).toEqual(['ap-northeast-1a', 'ap-northeast-1c', 'ap-northeast-1d']);
  });

  it('knows no zone of a region that does not exist', () => {
    expect(zonesOf('eu-west-9')).toEqual([]);
  });
});
