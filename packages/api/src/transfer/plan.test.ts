import { planImport } from './plan';
import type { TrackedHabit } from './tracker';

const habit: TrackedHabit = {
  name: 'Read',
  question: '',
  description: '',
  schedule: { kind: 'daily' },
  color: 'green',
  icon: '',
  tags: [],
  archived: true,
  entries: [],
};
const on = (date: string) => ({ date, state: 'done', note: '' }) as const;

const lossesOf = (change: Partial<TrackedHabit>) =>
  planImport({ format: 'loop', habits: [{ ...habit, ...change }], pauses: [], losses: [] }, [], '2026-03-01').losses;

describe('what does not fit', () => {
  it.each<[string, Partial<TrackedHabit>]>([
    ['a question', { question: 'a'.repeat(201) }],
    ['a description', { description: 'a'.repeat(2001) }],
    ['a note', { entries: [{ ...on('2026-01-09'), note: 'a'.repeat(2001) }] }],
    ['a unit', { goal: { direction: 'at-least', target: 1, unit: 'a'.repeat(33) } }],
  ])('is said of %s that is too long', (_name, change) => {
    expect(lossesOf(change)).toEqual([{ code: 'texts-shortened', habit: 'Read' }]);
  });

  it('is said of amounts that are too large', () => {
    const entries = [{ date: '2026-01-09', state: 'measured', amount: 1e9 + 1, note: '' }] as const;
    expect(lossesOf({ entries })).toEqual([{ code: 'amounts-limited', habit: 'Read' }]);
  });

  it('is nothing at the limits, nor of lines that end as on Windows, nor of a note that is a space', () => {
    const entries = [{ date: '2026-01-09', state: 'unknown', note: ' ' }] as const;
    const change = { question: 'a'.repeat(200), description: `a\r\n${'b'.repeat(1997)}`, entries };
    const tracked = { format: 'hexastyle', habits: [{ ...habit, ...change }], pauses: [], losses: [] } as const;
    const { losses, habits } = planImport(tracked, [], '2026-03-01');
    expect(losses).toEqual([]);
    expect(habits[0]).toMatchObject({ habit: change, entries });
  });

  it('is a name that nobody can see', () => {
    const tracked = { format: 'loop', habits: [{ ...habit, name: '\u200b' }], pauses: [], losses: [] } as const;
    expect(planImport(tracked, [], '2026-03-01').habits[0]?.habit.name).toBe('Habit');
  });
});

describe('an archived habit of a file', () => {
  it.each([
    ['on the day that the file says', { archivedOn: '2026-01-05', entries: [on('2026-01-09')] }, '2026-01-05'],
    ['with its last day', { entries: [on('2026-01-09'), on('2026-01-02'), on('2026-04-01')] }, '2026-01-09'],
    ['today when it has no days', {}, '2026-03-01'],
    ['today at the latest', { archivedOn: '2026-03-02' }, '2026-03-01'],
    ['never when it is in use', { archived: false, archivedOn: undefined }, undefined],
  ])('ends %s', (_name, change, expected) => {
    const tracked = { format: 'hexastyle', habits: [{ ...habit, ...change }], pauses: [], losses: [] } as const;
    expect(planImport(tracked, [], '2026-03-01').habits[0]?.habit.archivedOn).toBe(expected);
  });
});
