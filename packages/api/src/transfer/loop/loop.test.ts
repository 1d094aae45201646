import fc from 'fast-check';
import type { DayEntry, Schedule } from '@hexastyle/habits';
import { readZip } from '../zip/read-zip';
import { writeZip } from '../zip/write-zip';
import type { TrackedHabit } from '../tracker';
import { Unreadable } from '../unreadable';
import { readLoop } from './read-loop';
import { writeLoop } from './write-loop';

const TODAY = '2026-03-01';

const HEADER =
  'Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?';

/** The files of an export with one habit. */
const files = (row: string, checkmarks: string) =>
  new Map([
    ['Habits.csv', `${HEADER}\n${row}\n`],
    ['001 Run/Checkmarks.csv', checkmarks],
    ['Checkmarks.csv', 'Date,Run,\n2026-02-01,NO,\n'],
  ]);

const YES_NO = '001,Run,YES_NO,Did you run?,"In the park, or on the ""track""",3,7,#E64A19,,,,false';
const NUMERICAL = '001,Run,NUMERICAL,,,1,1,#1976D2,km,AT_LEAST,5.5,true';

const a = (habit: Partial<TrackedHabit>): TrackedHabit => ({
  name: 'Run',
  question: '',
  description: '',
  schedule: { kind: 'daily' },
  color: 'green',
  icon: '',
  tags: [],
  archived: false,
  entries: [],
  ...habit,
});

describe('an export of Loop Habit Tracker, when it is read', () => {
  it('gives a habit with all that its row says', async () => {
    const { habits } = await readLoop(files(YES_NO, 'Date,Value,Notes\n'));
    expect(habits).toEqual([
      a({
        question: 'Did you run?',
        description: 'In the park, or on the "track"',
        schedule: { kind: 'weekly', times: 3 },
        color: 'deep-orange',
      }),
    ]);
  });

  it('keeps what was said by hand and the notes of all days, and leaves out what Loop computed', async () => {
    const days = [
      'Date,Value,Notes',
      '2026-02-07,YES_MANUAL,',
      '2026-02-06,YES_AUTO,',
      '2026-02-05,YES_AUTO,rested',
      '2026-02-04,NO,',
      '2026-02-03,SKIP,"ill,',
      'at home"',
      '2026-02-02,UNKNOWN,',
    ];
    const { habits } = await readLoop(files(YES_NO, `${days.join('\n')}\n`));
    expect(habits[0]?.entries).toEqual([
      { date: '2026-02-07', state: 'done', note: '' },
      { date: '2026-02-05', state: 'unknown', note: 'rested' },
      { date: '2026-02-04', state: 'not-done', note: '' },
      { date: '2026-02-03', state: 'skipped', note: 'ill,\nat home' },
    ]);
  });

  it('reads thousandths of a measurable habit, and its goal', async () => {
    const days = 'Date,Value,Notes\n2026-02-03,12345,\n2026-02-02,NO,\n2026-02-01,SKIP,\n';
    const { habits } = await readLoop(files(NUMERICAL, days));
    expect(habits[0]).toMatchObject({
      goal: { direction: 'at-least', target: 5.5, unit: 'km' },
      archived: true,
      entries: [
        { date: '2026-02-03', state: 'measured', amount: 12.345 },
        { date: '2026-02-02', state: 'measured', amount: 0 },
        { date: '2026-02-01', state: 'skipped' },
      ],
    });
  });

  it('reads the numbers of versions before 2.3.1, which have no header and no notes', async () => {
    const days = '2026-02-05,2\n2026-02-04,1\n2026-02-03,0\n2026-02-02,3\n2026-02-01,-1\n';
    const { habits } = await readLoop(files(YES_NO, days));
    expect(habits[0]?.entries.map(({ date, state }) => [date, state])).toEqual([
      ['2026-02-05', 'done'],
      ['2026-02-03', 'not-done'],
      ['2026-02-02', 'skipped'],
    ]);
  });

  it('tells three thousandths from a skipped day by the header that versions before 2.3.1 lack', async () => {
    const rows = '2026-02-01,3,\n';
    const former = await readLoop(files(NUMERICAL, rows));
    const current = await readLoop(files(NUMERICAL, `Date,Value,Notes\n${rows}`));
    expect(former.habits[0]?.entries).toMatchObject([{ state: 'skipped' }]);
    expect(current.habits[0]?.entries).toMatchObject([{ state: 'measured', amount: 0.003 }]);
  });

  it('reads the columns of the first versions', async () => {
    const old = new Map([
      ['Habits.csv', 'Position,Name,Description,NumRepetitions,Interval,Color\n001,Run,Slowly,2,7,#D32F2F\n'],
    ]);
    const { habits, losses } = await readLoop(old);
    expect(habits[0]).toMatchObject({ description: 'Slowly', schedule: { kind: 'weekly', times: 2 }, color: 'red' });
    expect(losses).toEqual([{ code: 'no-days-in-archive', habit: 'Run' }]);
  });

  it.each([
    ['no list', new Map([['Checkmarks.csv', '']]), 'no Habits.csv'],
    ['another table', new Map([['Habits.csv', 'a,b\n1,2\n']]), 'no column Name'],
    ['a day that is none', files(YES_NO, '2026-02-30,2\n'), '"2026-02-30" is not a day'],
    ['a value that is none', files(YES_NO, '2026-02-01,MAYBE\n'), '"MAYBE" on 2026-02-01'],
    ['a quote that never ends', files(YES_NO, '2026-02-01,2,"\n'), 'is not CSV'],
  ])('given %s, says so', async (_name, broken, message) => {
    const reading = readLoop(broken);
    await expect(reading).rejects.toThrow(Unreadable);
    await expect(reading).rejects.toThrow(message);
  });
});

describe('an export of Loop Habit Tracker, when it is written', () => {
  it('has every day from today back, newest first, with what was filled in', () => {
    const habit = a({
      schedule: { kind: 'times-in-days', times: 1, days: 3 },
      entries: [
        { date: '2026-02-26', state: 'done', note: 'wet' },
        { date: '2026-02-25', state: 'not-done', note: '' },
      ],
    });
    const written = writeLoop([{ habit, pauses: [] }], TODAY);
    expect(written.get('001 Run/Checkmarks.csv')?.split('\n')).toEqual([
      'Date,Value,Notes',
      '2026-03-01,UNKNOWN,',
      '2026-02-28,YES_AUTO,',
      '2026-02-27,YES_AUTO,',
      '2026-02-26,YES_MANUAL,wet',
      '2026-02-25,NO,',
      '',
    ]);
    expect(written.get('Checkmarks.csv')?.split('\n')[0]).toBe('Date,Run,');
    expect(written.get('001 Run/Scores.csv')).toMatch(/^Date,Score\n2026-03-01,0\.\d{4}\n/);
  });

  it.each<[string, Schedule, readonly string[]]>([
    ['of each of fixed weekdays as one of the week', { kind: 'weekdays', weekdays: [1, 3, 5] }, ['3', '7', '15.3']],
    ['of a week as one of a week, however often', { kind: 'weekly', times: 7 }, ['1', '7', '5.1']],
    ['of a month as one of a month, however often', { kind: 'monthly', times: 31 }, ['1', '30', '5.1']],
    ['of a day as one of a day', { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] }, ['1', '1', '5.1']],
  ])('has a goal %s', (_name, schedule, [times, days, target]) => {
    const habit = a({ schedule, goal: { direction: 'at-least', target: 5.1, unit: 'km' } });
    const [, row] = (writeLoop([{ habit, pauses: [] }], TODAY).get('Habits.csv') ?? '').split('\n');
    expect(row).toContain(`,${times},${days},`);
    expect(row).toContain(`,km,AT_LEAST,${target},`);
  });

  it('comes back as it was, whatever it holds that Loop can hold', async () => {
    await fc.assert(
      fc.asyncProperty(habits, async (given) => {
        const archive = await writeZip(
          writeLoop(
            given.map((habit) => ({ habit, pauses: [] })),
            TODAY,
          ),
        );
        const { habits: back } = await readLoop(await readZip(archive));
        expect(back.map(sorted)).toEqual(given.map(sorted));
      }),
      { numRuns: 25 },
    );
  });
});

const sorted = (habit: TrackedHabit): TrackedHabit => ({
  ...habit,
  entries: habit.entries.toSorted((one, other) => (one.date < other.date ? 1 : -1)),
});

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) => value.replaceAll(/[\p{Cc}]/gu, ' ').trim());
const dates = fc
  .integer({ min: 0, max: 400 })
  .map((back) => new Date(Date.UTC(2026, 1, 28 - back)).toISOString().slice(0, 10));

const days = (marks: fc.Arbitrary<Omit<DayEntry, 'date' | 'note'>>) =>
  fc
    .uniqueArray(fc.record({ date: dates, note: text, mark: marks }), { selector: ({ date }) => date, maxLength: 20 })
    .map((list) => list.map(({ date, note, mark }) => ({ date, note, ...mark }) as DayEntry));

const skipped = fc.constant({ state: 'skipped' as const });
const yesNo = fc.oneof(fc.constant({ state: 'done' as const }), fc.constant({ state: 'not-done' as const }), skipped);
const amounts = fc.integer({ min: 1, max: 1_000_000_000_000 }).map((thousandths) => thousandths / 1000);
const measured = fc.oneof(
  amounts.map((amount) => ({ state: 'measured' as const, amount })),
  skipped,
);

const habits = fc.array(
  fc
    .record({
      name: text.map((value) => value || 'Habit'),
      question: text,
      description: text,
      times: fc.integer({ min: 1, max: 6 }),
      archived: fc.boolean(),
      isMeasurable: fc.boolean(),
    })
    .chain(({ isMeasurable, times, ...rest }) =>
      days(isMeasurable ? measured : yesNo).map((entries) =>
        a({
          ...rest,
          schedule: { kind: 'weekly', times },
          entries,
          ...(isMeasurable ? { goal: { direction: 'at-most' as const, target: 2.5, unit: 'km' } } : {}),
        }),
      ),
    ),
  { maxLength: 4 },
);
