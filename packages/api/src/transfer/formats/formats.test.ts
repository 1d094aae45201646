import { readImport } from '../read-import';
import { Unreadable } from '../unreadable';

const read = (value: unknown, format: 'auto' | 'habitica' = 'auto') =>
  readImport(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), {
    format,
    timeZone: 'Europe/Lisbon',
  });

describe('the exports of other trackers', () => {
  it('HabitBull: a row a day, measurable where a value says so', async () => {
    const csv = [
      'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText',
      'Run,Slowly,Health,2026-02-01,1,wet',
      'Run,Slowly,Health,2/28/2026,0,',
      'Pages,,,2026-02-01,12,',
      'Pages,,,2026-2-2,1,',
    ].join('\n');
    const { format, habits } = await read(csv);
    expect(format).toBe('habitbull');
    expect(habits).toMatchObject([
      {
        name: 'Run',
        description: 'Slowly',
        tags: ['Health'],
        entries: [
          { date: '2026-02-01', state: 'done', note: 'wet' },
          { date: '2026-02-28', state: 'not-done' },
        ],
      },
      {
        name: 'Pages',
        goal: { direction: 'at-least' },
        entries: [
          { date: '2026-02-01', state: 'measured', amount: 12 },
          { date: '2026-02-02', state: 'measured', amount: 1 },
        ],
      },
    ]);
  });

  it('beaverhabits: periods, notes, skipped days; what is deleted there stays behind', async () => {
    const { format, habits, losses } = await read({
      habits: [
        {
          name: 'Read',
          tags: ['mind'],
          status: 'archive',
          period: { period_type: 'W', period_count: 1, target_count: 3 },
          records: [
            { day: '2026-02-01', done: true, text: 'long' },
            { day: '2026-02-02', done: false },
            { day: '2026-02-03', done: null },
          ],
        },
        { name: 'Gone', status: 'soft_delete', records: [] },
      ],
      order: [],
    });
    expect(format).toBe('beaverhabits');
    expect(habits).toMatchObject([
      {
        name: 'Read',
        archived: true,
        schedule: { kind: 'weekly', times: 3 },
        entries: [{ state: 'done', note: 'long' }, { state: 'not-done' }, { state: 'skipped' }],
      },
    ]);
    expect(losses).toEqual([{ code: 'deleted-there', habit: 'Gone' }]);
  });

  it('Habitica: dailies with their weekdays, days in the zone of the person', async () => {
    const { format, habits, losses } = await read({
      tags: [{ id: 't', name: 'health' }],
      tasks: {
        habits: [{ text: 'Water', history: [{ date: Date.UTC(2026, 1, 1, 12), scoredUp: 2 }] }],
        dailys: [
          {
            text: 'Run',
            tags: ['t'],
            frequency: 'weekly',
            everyX: 1,
            repeat: { m: true, w: true, f: true, su: false },
            history: [
              { date: Date.UTC(2026, 6, 1, 23, 30), completed: true },
              { date: Date.UTC(2026, 6, 3, 12), completed: false, isDue: true },
              { date: Date.UTC(2026, 6, 4, 12), completed: false, isDue: false },
            ],
          },
          { text: 'Flat', frequency: 'daily', everyX: 3, startDate: '2026-02-01T00:00:00Z' },
          { text: 'Taxes', frequency: 'yearly', everyX: 1 },
        ],
      },
    });
    expect(format).toBe('habitica');
    expect(habits).toMatchObject([
      {
        name: 'Run',
        tags: ['health'],
        schedule: { kind: 'weekdays', weekdays: [1, 3, 5] },
        // Half past midnight in Lisbon's summer.
        entries: [
          { date: '2026-07-02', state: 'done' },
          { date: '2026-07-03', state: 'not-done' },
        ],
      },
      { name: 'Flat', schedule: { kind: 'every-days', days: 3, start: '2026-02-01' } },
      { name: 'Taxes', schedule: { kind: 'times-in-days', times: 1, days: 365 } },
      { name: 'Water', entries: [{ date: '2026-02-01', state: 'done' }] },
    ]);
    expect(losses).toEqual([{ code: 'schedule-differs', habit: 'Taxes' }]);
  });

  it('Table Habit: its codes, days since 1970, and a goal a day that becomes one a period', async () => {
    const { format, habits } = await read({
      habits: [
        {
          name: 'Run',
          type: 1,
          status: 1,
          daily_goal: 5,
          daily_goal_unit: 'km',
          freq_type: 1,
          freq_custom: '[3]',
          records: [
            { record_date: 20485, record_type: 1, record_value: 6.5, reason: 'fast' },
            { record_date: 20486, record_type: 2 },
            { record_date: 20487, record_type: 0 },
          ],
        },
        {
          name: 'Read',
          daily_goal: 1,
          freq_type: 3,
          freq_custom: '[1,1]',
          records: [{ record_date: 20485, record_type: 1, record_value: 1 }],
        },
        { name: 'Coffee', type: 2, daily_goal: 2, freq_type: 3, freq_custom: '[1,1]', records: [] },
      ],
    });
    expect(format).toBe('table-habit');
    expect(habits).toMatchObject([
      {
        schedule: { kind: 'weekly', times: 3 },
        goal: { direction: 'at-least', target: 15, unit: 'km' },
        entries: [
          { date: '2026-02-01', state: 'measured', amount: 6.5, note: 'fast' },
          { date: '2026-02-02', state: 'skipped' },
        ],
      },
      { schedule: { kind: 'daily' }, entries: [{ date: '2026-02-01', state: 'done' }] },
      { goal: { direction: 'at-most', target: 2, unit: '' } },
    ]);
    expect(habits[1]).not.toHaveProperty('goal');
  });

  it.each([
    ['something else', { cats: 3 }, 'none of the files that can be read'],
    ['no JSON', '{"habits":', 'no JSON'],
    [
      'a day that is none',
      'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\nRun,,,soon,1,',
      '"soon" is not a day',
    ],
    [
      'a day that is in no calendar',
      'HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\nRun,,,2024-13-45,1,',
      '"2024-13-45" is not a day',
    ],
  ])('given %s, says so', async (_name, value, message) => {
    await expect(read(value)).rejects.toThrow(Unreadable);
    await expect(read(value)).rejects.toThrow(message);
  });

  it('given another program than was named, says where the file differs', async () => {
    await expect(read({ habits: [] }, 'habitica')).rejects.toThrow('not an export of Habitica: at tasks');
  });

  it('given bytes that are no text, says so', async () => {
    const reading = readImport(Buffer.from([0x7b, 0xff, 0xfe]), { format: 'auto', timeZone: 'UTC' });
    await expect(reading).rejects.toThrow('not text in UTF-8');
  });
});
