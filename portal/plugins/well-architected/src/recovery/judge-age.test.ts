import { judgeAge } from './judge-age';
import { saySpan } from './say-span';

const at = Date.parse('2026-11-25T12:00:00.000Z');
const minutes = (count: number) => count * 60_000;

describe('the age of the newest recovery point', () => {
  it('given one within the objective, then it passes', () => {
    expect(judgeAge({ newest: at - minutes(40), rpoHours: 1, at, now: at + minutes(5) })).toEqual({
      kind: 'passed',
      reason: 'The newest complete point was 40 min old when the account was read, within the RPO of 1 h.',
    });
  });

  it('given one that is exactly as old as the objective, then it passes, and a minute later it does not', () => {
    expect(judgeAge({ newest: at - minutes(60), rpoHours: 1, at, now: at }).kind).toBe('passed');
    expect(judgeAge({ newest: at - minutes(61), rpoHours: 1, at, now: at })).toEqual({
      kind: 'failed',
      reason: 'The newest complete point was 1 h 1 min old when the account was read, above the RPO of 1 h.',
    });
  });

  it('given a reading that is old itself, then nobody knows', () => {
    expect(judgeAge({ newest: at - minutes(40), rpoHours: 1, at, now: at + minutes(90) })).toEqual({
      kind: 'unknown',
      reason:
        'The newest complete point was 40 min old when the account was read, but that is 1 h 30 min ago: refresh to know.',
    });
  });

  it('given no point, then it fails', () => {
    expect(judgeAge({ newest: undefined, rpoHours: 1, at, now: at }).kind).toBe('failed');
  });

  it('given no objective, then nobody can say', () => {
    expect(judgeAge({ newest: at, rpoHours: undefined, at, now: at }).kind).toBe('unknown');
  });
});

describe('a span in words', () => {
  it.each([
    [0, '0 min'],
    [minutes(125), '2 h 5 min'],
    [minutes(47 * 60), '47 h'],
    [minutes(48 * 60), '2 d'],
    [minutes(76 * 60 + 10), '3 d 4 h'],
    [-5, '0 min'],
  ])('given %p milliseconds, then it is %p', (length, words) => {
    expect(saySpan(length)).toBe(words);
  });
});
