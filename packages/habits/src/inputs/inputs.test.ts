import fc from 'fast-check';
import {
  amountSchema,
  colorSchema,
  emailSchema,
  goalSchema,
  HABIT_COLORS,
  habitNameSchema,
  iconSchema,
  localDateSchema,
  noteSchema,
  passwordSchema,
  questionSchema,
  scheduleSchema,
  tagSchema,
  tagsSchema,
  timeZoneSchema,
} from './index';

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
      ['', ' ', 'a\nb', 'a\u0000b', 'a'.repeat(101), '\u200B', '\u3164', '\u202E\u2060', '\u0301'],
    ],
    [
      'question',
      questionSchema,
      ['', 'Did you read today?', 'a'.repeat(200)],
      ['a\nb', 'a\u0000b', 'a'.repeat(201), undefined],
    ],
    [
      'day',
      localDateSchema,
      ['2026-02-28', '2024-02-29', '1900-01-01'],
      ['2026-02-29', '1900-02-29', '1899-12-31', '2026-2-1', ''],
    ],
    [
      'amount',
      amountSchema,
      [0, 0.001, 2.5, 1234.567, 1_000_000_000],
      [-0.001, 0.0001, 1_000_000_000.001, Number.NaN, Number.POSITIVE_INFINITY, '1', undefined],
    ],
    [
      'goal',
      goalSchema,
      [
        { direction: 'at-least', target: 5, unit: 'km' },
        { direction: 'at-most', target: 0, unit: '' },
      ],
      [
        { direction: 'about', target: 5, unit: 'km' },
        { direction: 'at-least', target: -1, unit: 'km' },
        { direction: 'at-least', target: 5, unit: 'a'.repeat(33) },
        { direction: 'at-least', target: 5, unit: 'k\nm' },
        { direction: 'at-least', target: 5 },
        { direction: 'at-least', target: 5, unit: 'km', period: 'week' },
      ],
    ],
    [
      'schedule',
      scheduleSchema,
      [
        { kind: 'daily' },
        { kind: 'weekly', times: 7 },
        { kind: 'monthly', times: 31 },
        { kind: 'times-in-days', times: 3, days: 3 },
        { kind: 'weekdays', weekdays: [7] },
        { kind: 'every-days', days: 366, start: '2024-02-29' },
      ],
      [
        { kind: 'daily', times: 1 },
        { kind: 'weekly', times: 8 },
        { kind: 'weekly', times: 1.5 },
        { kind: 'monthly', times: 0 },
        { kind: 'monthly', times: 32 },
        { kind: 'times-in-days', times: 4, days: 3 },
        { kind: 'times-in-days', times: 1, days: 367 },
        { kind: 'weekdays', weekdays: [] },
        { kind: 'weekdays', weekdays: [0] },
        { kind: 'weekdays', weekdays: [8] },
        { kind: 'weekdays', weekdays: [1, 1] },
        { kind: 'every-days', days: 0, start: '2024-02-29' },
        { kind: 'every-days', days: 2, start: '2026-02-29' },
        { kind: 'every-days', days: 2 },
        { kind: 'yearly' },
        undefined,
      ],
    ],
    ['tag', tagSchema, ['health', ' two words ', 'a'.repeat(32)], ['', ' ', 'a,b', 'a\tb', 'a'.repeat(33), 1]],
    [
      'tags',
      tagsSchema,
      [[], ['a', 'b'], Array.from({ length: 16 }, (_, index) => `tag ${index}`)],
      [['a', 'A'], ['a', ' a'], Array.from({ length: 17 }, (_, index) => `tag ${index}`), 'a'],
    ],
    ['icon', iconSchema, ['', '📚', '👩🏽‍🚀', '🇵🇹', '1️⃣'], ['a', '📚📚', ' ', '1', undefined]],
    ['colour', colorSchema, HABIT_COLORS, ['', 'Red', '#ff0000', undefined]],
    [
      'note',
      noteSchema,
      ['', 'In the rain\n\tand back', '🏃'.repeat(1000)],
      ['a\u0000', '\u001b[31m', 'a'.repeat(2001), undefined],
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

  it.each([
    ['more times than days', { kind: 'times-in-days', times: 4, days: 3 }, 'choose fewer times or more days'],
    ['a weekday twice', { kind: 'weekdays', weekdays: [1, 1] }, 'named twice'],
    ['an eighth day', { kind: 'weekdays', weekdays: [8] }, '1 (Monday) to 7 (Sunday)'],
    ['eight times a week', { kind: 'weekly', times: 8 }, 'at most 7'],
  ])('say what is wrong with a schedule of %s, and the way out', (_name, schedule, words) => {
    expect(scheduleSchema.safeParse(schedule).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(words),
    ]);
  });

  it('accept every amount of whole thousandths, and change none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (thousandths) => {
        expect(amountSchema.parse(thousandths / 1000)).toBe(thousandths / 1000);
      }),
    );
  });
});
