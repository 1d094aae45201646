import { Formatter } from './formatter';

describe('dates in words', () => {
  afterEach(() => jest.restoreAllMocks());

  it('of calendar days are written by one formatter, which is slow to make', () => {
    const made = jest.spyOn(Intl, 'DateTimeFormat');
    const formatter = new Formatter('en-GB');
    const days = ['2026-02-27', '2026-02-28'].map((date) => formatter.day(date, { weekday: 'long' }));
    expect(days).toEqual(['Friday', 'Saturday']);
    expect(made).toHaveBeenCalledTimes(1);
  });

  it('of moments follow the device to another zone', () => {
    const formatter = new Formatter('en-GB');
    const make = Intl.DateTimeFormat;
    const inZone = (timeZone: string) => {
      jest
        .spyOn(Intl, 'DateTimeFormat')
        .mockImplementation((language, options) => new make(language, { ...options, timeZone }));
      return formatter.moment('2026-02-28T23:30:00Z', { dateStyle: 'medium' });
    };
    expect([inZone('UTC'), inZone('Asia/Tokyo')]).toEqual(['28 Feb 2026', '1 Mar 2026']);
  });
});
