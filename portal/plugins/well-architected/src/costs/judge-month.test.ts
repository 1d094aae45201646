import { judgeMonth } from './judge-month';

describe('a month against its budget', () => {
  it('given more than the budget, then it failed, whatever is forecast', () => {
    expect(judgeMonth({ toDate: 310 }, 300)).toEqual({ kind: 'failed', reason: '$10.00 above the budget already.' });
  });

  it('given a forecast above it, then it fails', () => {
    expect(judgeMonth({ toDate: 200, end: 320.5 }, 300)).toEqual({
      kind: 'failed',
      reason: 'The month is expected to end $20.50 above the budget.',
    });
  });

  it('given a forecast of exactly the budget, then it passes', () => {
    expect(judgeMonth({ toDate: 200, end: 300 }, 300).kind).toBe('passed');
  });

  it('given no forecast, then nobody knows', () => {
    expect(judgeMonth({ toDate: 200 }, 300)).toMatchObject({ kind: 'unknown' });
  });
});
