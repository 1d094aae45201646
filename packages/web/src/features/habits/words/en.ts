import type { Formatter } from '../../../i18n/formatter';

interface Name {
  readonly name: string;
}

interface Day {
  readonly date: string;
}

export const en = {
  title: 'Habits',
  'new-habit': 'New habit',
  name: 'Name',
  added: ({ name }: Name) => `Added “${name}”.`,
  empty: 'Nothing stands here yet. Name the first thing that you want to do.',
  list: 'Habits in their order',
  'order-hint':
    'Drag a habit to its place, or focus its handle and press Enter, move with the arrow keys and press Enter again.',
  drag: ({ name }: Name) => `Move ${name}`,
  up: ({ name }: Name) => `Move ${name} up`,
  down: ({ name }: Name) => `Move ${name} down`,
  moved: ({ name, place }: Name & { readonly place: number }) => `“${name}” is number ${place} now.`,
  edit: ({ name }: Name) => `Edit ${name}`,
  history: ({ name }: Name) => `History of ${name}`,
  'history-short': 'History',
  archive: ({ name }: Name) => `Archive ${name}`,
  restore: ({ name }: Name) => `Restore ${name}`,
  'archive-short': 'Archive',
  'restore-short': 'Restore',
  'delete-short': 'Delete…',
  archived: ({ name }: Name) => `Archived “${name}”.`,
  'archived-on': ({ date }: Day, formatter: Formatter) => `Archived on ${formatter.day(date, { dateStyle: 'long' })}`,
  restored: ({ name }: Name) => `Restored “${name}”.`,
  deleted: ({ name }: Name) => `Deleted “${name}”.`,
  undo: 'Undo',
  cancel: 'Cancel',
  save: 'Save',
  saved: ({ name }: Name) => `Saved “${name}”.`,
  'delete-title': ({ name }: Name) => `Delete “${name}”?`,
  'delete-text': ({ count }: { readonly count: number }, formatter: Formatter) =>
    count === 0
      ? 'This cannot be undone.'
      : `${formatter.number(count)} recorded ${formatter.plural(count, { one: 'day goes', other: 'days go' })} with it. This cannot be undone. Archive it to keep them.`,
  'delete-now': 'Delete it',
  'no-archived': 'Nothing is archived. A habit that you archive keeps its days and waits here.',
  question: 'Question',
  'question-hint': 'What to ask on the day, such as “Did you read today?”',
  description: 'Description',
  kind: 'Kind',
  'kind-yes-no': 'Yes or no',
  'kind-measurable': 'A number',
  'kind-stays': 'A habit keeps its kind.',
  direction: 'Goal',
  'at-least': 'At least',
  'at-most': 'At most',
  target: 'Amount',
  unit: 'Unit',
  'unit-hint': 'Such as km or pages; may be empty.',
  schedule: 'How often',
  daily: 'Every day',
  weekly: 'Times a week',
  monthly: 'Times a month',
  'times-in-days': 'Times in a number of days',
  weekdays: 'On certain weekdays',
  'every-days': 'Every so many days',
  times: 'Times',
  days: 'Days',
  start: 'First day',
  weekday: ({ date }: { readonly date: string }, formatter: Formatter) => formatter.day(date, { weekday: 'long' }),
  color: 'Colour',
  'color-red': 'Red',
  'color-deep-orange': 'Deep orange',
  'color-orange': 'Orange',
  'color-amber': 'Amber',
  'color-yellow': 'Yellow',
  'color-lime': 'Lime',
  'color-light-green': 'Light green',
  'color-green': 'Green',
  'color-teal': 'Teal',
  'color-cyan': 'Cyan',
  'color-light-blue': 'Light blue',
  'color-blue': 'Blue',
  'color-indigo': 'Indigo',
  'color-deep-purple': 'Deep purple',
  'color-purple': 'Purple',
  'color-pink': 'Pink',
  'color-brown': 'Brown',
  'color-dark-gray': 'Dark gray',
  'color-gray': 'Gray',
  'color-light-gray': 'Light gray',
  icon: 'Icon',
  'icon-hint': 'One emoji, or nothing.',
  tags: 'Tags',
  'tags-hint': 'Words to filter by, with commas between them.',
  'schedule-daily': 'every day',
  'schedule-weekly': ({ times }: { readonly times: number }, formatter: Formatter) =>
    `${formatter.number(times)} × a week`,
  'schedule-monthly': ({ times }: { readonly times: number }, formatter: Formatter) =>
    `${formatter.number(times)} × a month`,
  'schedule-times-in-days': ({ times, days }: { readonly times: number; readonly days: number }) =>
    `${times} × in ${days} days`,
  'schedule-weekdays': ({ dates }: { readonly dates: readonly string[] }, formatter: Formatter) =>
    dates.map((date) => formatter.day(date, { weekday: 'short' })).join(', '),
  'schedule-every-days': ({ days }: { readonly days: number }, formatter: Formatter) =>
    formatter.plural(days, { one: 'every day', other: `every ${days} days` }),
  'open-form': 'Fill in what is marked first.',
};
