import type { Formatter } from '../../../i18n/formatter';

interface Day {
  readonly date: string;
}

interface Amount {
  readonly total: number;
  readonly unit: string;
}

type Unit = 'day' | 'week' | 'month' | 'time';

export const en = {
  gone: 'This habit is not here. It may have been deleted on another device.',
  'archived-since': ({ date }: Day, formatter: Formatter) =>
    `Archived. All numbers end at its last day, ${formatter.day(date, { dateStyle: 'long' })}.`,
  'no-days': 'Nothing is recorded yet. Say of a day below what happened, and the numbers begin.',
  edit: 'Edit habit',
  figures: 'Figures',
  score: 'Score',
  'score-hint': 'How firm the habit is: every day done lifts it, every day missed lowers it.',
  'current-streak': 'Current streak',
  'no-streak': 'None',
  'rate-30': 'Done in the last 30 days',
  'rate-year': 'Done in the last 365 days',
  'rate-all': 'Done since the beginning',
  'rate-none': 'Nothing was due',
  rate: ({ done, due, rate }: { readonly done: number; readonly due: number; readonly rate: number }) =>
    `${Math.round(rate * 100)} % (${done} of ${due})`,
  percent: ({ value }: { readonly value: number }) => `${Math.round(value * 100)} %`,
  'total-week': 'This week',
  'total-month': 'This month',
  'total-quarter': 'This quarter',
  'total-year': 'This year',
  'total-all': 'In all',
  days: ({ total }: { readonly total: number }, formatter: Formatter) =>
    `${formatter.number(total)} ${formatter.plural(total, { one: 'day', other: 'days' })}`,
  amount: ({ total, unit }: Amount, formatter: Formatter) => `${formatter.number(total)} ${unit}`.trim(),
  run: ({ length, unit }: { readonly length: number; readonly unit: Unit }, formatter: Formatter) =>
    `${formatter.number(length)} ${formatter.plural(length, { one: unit, other: `${unit}s` })}`,
  span: ({ from, to }: { readonly from: string; readonly to: string }, formatter: Formatter) =>
    `${formatter.day(from, { dateStyle: 'medium' })} – ${formatter.day(to, { dateStyle: 'medium' })}`,
  year: 'The year',
  'year-before': 'The year before',
  'year-after': 'The year after',
  'year-grid': ({ year }: { readonly year: string }) => `Days of ${year}, a week a column`,
  'year-keys': 'Arrow keys go from day to day, Enter opens the day in the calendar.',
  'year-table': 'The year as a table',
  'year-caption': ({ year }: { readonly year: string }) => `What every day of ${year} shows`,
  'day-label': ({ date, state }: Day & { readonly state: string }, formatter: Formatter) =>
    `${formatter.day(date, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })}: ${state}`,
  'long-day': ({ date }: Day, formatter: Formatter) =>
    formatter.day(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  weekday: ({ date }: Day, formatter: Formatter) => formatter.day(date, { weekday: 'short' }),
  'weekday-long': ({ date }: Day, formatter: Formatter) => formatter.day(date, { weekday: 'long' }),
  'month-short': ({ date }: Day, formatter: Formatter) => formatter.day(date, { month: 'short' }),
  'month-long': ({ date }: Day, formatter: Formatter) => formatter.day(date, { month: 'long', year: 'numeric' }),
  'short-day': ({ date }: Day, formatter: Formatter) => formatter.day(date, { day: 'numeric', month: 'short' }),
  day: 'Day',
  state: 'State',
  charts: 'Score and totals',
  'charts-loading': 'Loading the charts…',
  'charts-failed': 'The charts could not be loaded. The tables below have the same numbers.',
  'per-day': 'Per day',
  'per-week': 'Per week',
  'per-month': 'Per month',
  'per-quarter': 'Per quarter',
  'per-year': 'Per year',
  period: 'Period',
  'score-line': 'Score over time',
  'score-table': 'Score as a table',
  'totals-bars': 'Totals',
  'totals-table': 'Totals as a table',
  total: 'Total',
  'quarter-name': ({ date }: Day) => `Q${Math.ceil(Number(date.slice(5, 7)) / 3)} ${date.slice(0, 4)}`,
  streaks: 'Best streaks',
  'no-streaks': 'No streak yet. The first begins with the first day done.',
  length: 'Length',
  when: 'From – to',
  'still-going': 'still going',
  calendar: 'Calendar',
  'calendar-hint': 'Choose a day to say what happened.',
  'month-before': 'The month before',
  'month-after': 'The month after',
  'state-of-day': 'State',
  'mark-done': 'Done',
  'mark-not-done': 'Not done',
  'mark-skipped': 'Skipped',
  'mark-measured': 'Amount',
  'mark-unknown': 'Nothing',
  'amount-in': ({ unit }: { readonly unit: string }) => (unit === '' ? 'Amount' : `Amount in ${unit}`),
  'bad-amount': 'Type a number of 0 or more with at most three decimals.',
  note: 'Note',
  save: 'Save day',
  cancel: 'Close',
  saved: ({ date }: Day, formatter: Formatter) => `Saved ${formatter.day(date, { dateStyle: 'long' })}.`,
  notes: 'Notes',
  'no-notes': 'No day has a note yet.',
  'all-notes': ({ count }: { readonly count: number }) => `Show all ${count} notes`,
  about: 'Description',
};
