import type { Formatter } from '../../../i18n/formatter';

interface Name {
  readonly name: string;
}

interface Day {
  readonly date: string;
}

export const en = {
  title: 'Today',
  earlier: 'An earlier day',
  'long-day': ({ date }: Day, formatter: Formatter) =>
    formatter.day(date, { weekday: 'long', day: 'numeric', month: 'long' }),
  weekday: ({ date }: Day, formatter: Formatter) => formatter.day(date, { weekday: 'short' }),
  'day-number': ({ date }: Day, formatter: Formatter) => formatter.day(date, { day: 'numeric' }),
  days: 'The last seven days',
  'day-progress': ({ done, total }: { readonly done: number; readonly total: number }) => `${done} of ${total} done`,
  'nothing-due': 'nothing due',
  progress: 'Progress',
  all: 'Everything stands. See you tomorrow.',
  none: 'Each habit holds up a part of the day.',
  'to-go': ({ count }: { readonly count: number }, formatter: Formatter) =>
    formatter.plural(count, { one: 'One column to go.', other: `${count} columns to go.` }),
  rest: 'Nothing is due. Rest is a part of it.',
  due: 'Due',
  free: 'Not due, but possible',
  paused: 'Paused',
  empty: 'Nothing stands here yet. Name the first thing that you want to do, and tick it whenever it is done.',
  fetching: 'Fetching your habits…',
  tags: 'Filter by tag',
  'all-tags': 'All',
  more: ({ name }: Name) => `More for ${name}`,
  'no-streak': 'No streak yet',
  streak: (
    { length, unit }: { readonly length: number; readonly unit: 'day' | 'week' | 'month' | 'time' },
    formatter: Formatter,
  ) => `${formatter.number(length)} ${formatter.plural(length, { one: unit, other: `${unit}s` })}`,
  'state-done': 'Done',
  'state-measured': 'Recorded',
  'state-filled': 'Done often enough',
  'state-not-done': 'Not done',
  'state-skipped': 'Skipped',
  'state-paused': 'Paused',
  'state-due': 'Due',
  'state-free': 'Not due',
  pending: 'Not sent yet',
  'mark-done': 'Done',
  'mark-not-done': 'Not done',
  'mark-skipped': 'Skip this day',
  clear: 'Clear',
  mark: ({ name }: Name) => `State of ${name}`,
  note: 'Note',
  'save-note': 'Save note',
  'note-saved': ({ name }: Name) => `Kept the note for “${name}”.`,
  edit: 'Edit habit',
  amount: ({ name, unit }: Name & { readonly unit: string }) => (unit === '' ? name : `${name}, in ${unit}`),
  less: ({ name }: Name) => `Less of ${name}`,
  'more-of': ({ name }: Name) => `More of ${name}`,
  'goal-at-least': ({ target, unit }: { readonly target: number; readonly unit: string }, formatter: Formatter) =>
    `of ${formatter.number(target)} ${unit}`,
  'goal-at-most': ({ target, unit }: { readonly target: number; readonly unit: string }, formatter: Formatter) =>
    `at most ${formatter.number(target)} ${unit}`,
  'bad-amount': 'Type a number of 0 or more with at most three decimals.',
  'said-done': ({ name }: Name) => `“${name}” is done.`,
  'said-not-done': ({ name }: Name) => `“${name}” is marked as not done.`,
  'said-skipped': ({ name }: Name) => `“${name}” is skipped for this day.`,
  'said-measured': ({ name, amount }: Name & { readonly amount: number }, formatter: Formatter) =>
    `“${name}”: ${formatter.number(amount)}.`,
  'said-clear': ({ name }: Name) => `“${name}” is open again.`,
  keyboard: 'Keyboard',
  close: 'Close',
  'keys-title': 'Keyboard',
  'keys-intro': 'These work while a habit of the list has the focus.',
  'key-move': 'Go to the next or the previous habit',
  'key-space': 'Tick or untick',
  'key-skip': 'Skip this day',
  'key-not-done': 'Not done',
  'key-clear': 'Clear',
  'key-note': 'Open the note and more',
  'key-amount': 'More or less, where a number is kept',
  'key-undo': 'Undo',
  'cap-space': 'Space',
  'cap-delete': 'Delete',
  'cap-undo': 'Ctrl+Z',
  'key-help': 'This list',
};
