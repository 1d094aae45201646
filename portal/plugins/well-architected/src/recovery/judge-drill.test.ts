import type { DrillSummary } from '@hexastyle/plugin-well-architected-common';
import { aDrill } from '../testing/some-drills';
import { judgeRpo, judgeRto } from './judge-drill';

const described = {
  name: 'staging',
  tier: 'staging',
  account: '111111111111',
  region: 'us-east-1',
  drRegion: 'us-west-2',
  owner: 'platform-team',
};
const environment = { ...described, rtoHours: 4, rpoHours: 1 };
const drill = (changes: Partial<DrillSummary>) => aDrill({ result: 'passed', ...changes });

describe('a drill against the objectives', () => {
  it('given 239 and 240 minutes, then four hours are kept; given 241, then they are not', () => {
    expect(judgeRto(drill({ rtoMinutes: 239 }), environment)).toEqual({
      kind: 'passed',
      reason: 'RTO: 3 h 59 min measured, within the target of 4 h.',
    });
    expect(judgeRto(drill({ rtoMinutes: 240 }), environment).kind).toBe('passed');
    expect(judgeRto(drill({ rtoMinutes: 241 }), environment)).toEqual({
      kind: 'failed',
      reason: 'RTO: 4 h 1 min measured, above the target of 4 h.',
    });
  });

  it('given 61 minutes of data that were lost, then one hour is not kept', () => {
    expect(judgeRpo(drill({ rpoMinutes: 61 }), environment).kind).toBe('failed');
    expect(judgeRpo(drill({ rpoMinutes: 60 }), environment).kind).toBe('passed');
  });

  it('given a drill that failed, then it never passes by its time', () => {
    expect(judgeRto(drill({ result: 'failed', rtoMinutes: 5 }), environment).kind).toBe('failed');
  });

  it('given nothing measured, or no target, then nobody knows', () => {
    expect(judgeRpo(drill({}), environment)).toEqual({ kind: 'unknown', reason: 'RPO: nobody measured it.' });
    expect(judgeRto(drill({ rtoMinutes: 5 }), described).kind).toBe('unknown');
  });
});
