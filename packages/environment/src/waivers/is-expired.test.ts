import { isExpired } from './is-expired';

describe('expiry', () => {
  it('holds through its last day and not the day after', () => {
    expect(isExpired('2027-06-30', '2027-06-29')).toBe(false);
    expect(isExpired('2027-06-30', '2027-06-30')).toBe(false);
    expect(isExpired('2027-06-30', '2027-07-01')).toBe(true);
  });
});
