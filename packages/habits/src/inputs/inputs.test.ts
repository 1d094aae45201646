import fc from 'fast-check';
import { emailSchema, habitNameSchema, localDateSchema, passwordSchema, timeZoneSchema } from './index';

describe('inputs', () => {
  it.each([
    [
      'e-mail',
      emailSchema,
      ['ana@example.com', ' ana@example.com '],
      ['', 'ana', 'ana@', '@example.com', 'ana@example', 7],
    ],
    ['password', passwordSchema, ['a'.repeat(12), 'a'.repeat(128)], ['a'.repeat(11), 'a'.repeat(129), undefined]],
    [
      'time zone',
      timeZoneSchema,
      ['UTC', 'Europe/Lisbon', 'America/Argentina/Buenos_Aires'],
      ['', 'Mars/Olympus', '+01:00', 'a'.repeat(65)],
    ],
    [
      'habit name',
      habitNameSchema,
      ['Read', ' Läufe 🏃 ', 'a'.repeat(100)],
      ['', ' ', 'a\nb', 'a\u0000b', 'a'.repeat(101)],
    ],
    [
      'day',
      localDateSchema,
      ['2026-02-28', '2024-02-29', '1900-01-01'],
      ['2026-02-29', '1900-02-29', '1899-12-31', '2026-2-1', ''],
    ],
  ])('accept and refuse as %s what they should', (_name, schema, good, bad) => {
    for (const value of good)
      expect({ value, isGood: schema.safeParse(value).success }).toEqual({ value, isGood: true });
    for (const value of bad)
      expect({ value, isGood: schema.safeParse(value).success }).toEqual({ value, isGood: false });
  });

  it('say once what is wrong with a day', () => {
    expect(localDateSchema.safeParse('today').error?.issues).toHaveLength(1);
  });

  it('accept every day that the calendar has', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true }),
        (date) => {
          expect(localDateSchema.safeParse(date.toISOString().slice(0, 10)).success).toBe(true);
        },
      ),
    );
  });

  it('leave a habit name as they found it the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = habitNameSchema.safeParse(text);
        fc.pre(once.success);
        expect(habitNameSchema.parse(once.data)).toBe(once.data);
      }),
    );
  });
});
