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
