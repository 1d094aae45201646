import { sayAlarms } from './say-alarms';

const at = '2026-01-02T03:04:05.000Z';

describe('alarms in a few words', () => {
  it('given alarms, then those that fire are told from those that do not', () => {
    expect(sayAlarms({ reading: true, alarms: { at, firing: 2, total: 12 } })).toBe('✕ 2 of 12');
    expect(sayAlarms({ reading: true, alarms: { at, firing: 0, total: 12 } })).toBe('✓ none of 12');
  });

  it('given an account that was not read, then it is not said that none fires', () => {
    expect(sayAlarms(undefined)).toBe('not read');
    expect(sayAlarms({ reading: false })).toBe('not read');
    expect(sayAlarms({ reading: true })).toBe('not read yet');
  });
});
