const DAY_MS = 86_400_000;

/** As wide as a word of a person can be. */
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';

/** The names of habits that tests ask for. */
export const SAMPLE = {
  read: 'Read ten pages',
  run: 'Run',
  coffee: 'Coffee',
  long: `Brush the ${LONG_WORD} until it shines again in the morning sun`,
  old: 'Bite no nails',
} as const;

const dateAt = (today: Date, days: number): string =>
  new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);

const habit = (name: string, more: object) => ({
  name,
  question: '',
  description: '',
  schedule: { kind: 'daily' },
  color: 'green',
  icon: '',
  tags: [],
  archived: false,
  entries: [],
  ...more,
});

/** Two of three days done, some not, some skipped, one in a week with a note. */
const ticks = (today: Date): readonly object[] =>
  Array.from({ length: 150 }, (_, index) => ({
    date: dateAt(today, -1 - index),
    state: index % 11 === 5 ? 'skipped' : index % 3 === 2 ? 'not-done' : 'done',
    note: index % 7 === 0 ? `A quiet hour with a ${LONG_WORD}.` : '',
  }));

const amounts = (today: Date, count: number, amountOf: (index: number) => number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({
    date: dateAt(today, -2 * index),
    state: 'measured',
    amount: amountOf(index),
    note: '',
  }));

/** What somebody who has tracked habits for months brings along, with something of every kind; as a file of ours. */
export const sampleDocument = (today: Date): object => ({
  format: 'hexastyle',
  version: 1,
  exportedAt: today.toISOString(),
  habits: [
    habit(SAMPLE.read, {
      question: 'Did you read today?',
      description: 'Novels count, mails do not.',
      color: 'blue',
      icon: '📖',
      tags: ['evening', 'mind'],
      entries: ticks(today),
    }),
    habit(SAMPLE.run, {
      schedule: { kind: 'weekly', times: 3 },
      goal: { direction: 'at-least', target: 5.5, unit: 'km' },
      color: 'orange',
      icon: '🏃',
      tags: ['body'],
      entries: amounts(today, 60, (index) => 4.5 + (index % 4) * 0.5),
    }),
    habit(SAMPLE.coffee, {
      goal: { direction: 'at-most', target: 2, unit: 'cups' },
      color: 'brown',
      entries: amounts(today, 30, (index) => index % 4),
    }),
    habit('Water the plants', { schedule: { kind: 'weekdays', weekdays: [1, 4] }, color: 'light-gray' }),
    habit(SAMPLE.long, { schedule: { kind: 'monthly', times: 4 }, color: 'pink', tags: [LONG_WORD.slice(0, 32)] }),
    habit('Call the parents', { schedule: { kind: 'every-days', days: 9, start: dateAt(today, -40) }, color: 'teal' }),
    habit(SAMPLE.old, { archived: true, color: 'red', entries: ticks(today).slice(20, 60) }),
  ],
  pauses: [
    { habit: 5, from: dateAt(today, -3), note: `They are away with their ${LONG_WORD}.` },
    { from: dateAt(today, 10), to: dateAt(today, 20), note: 'Summer' },
    { from: dateAt(today, -100), to: dateAt(today, -96), note: '' },
  ],
});
