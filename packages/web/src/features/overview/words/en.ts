import type { Formatter } from '../../../i18n/formatter';

interface Day {
  readonly date: string;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

export const en = {
  title: 'Overview',
  period: 'Period',
  week: 'Week',
  month: 'Month',
  year: 'Year',
  before: 'The period before',
  after: 'The period after',
  'week-name': ({ from, to }: Span, formatter: Formatter) =>
    `${formatter.day(from, { day: 'numeric', month: 'short' })} – ${formatter.day(to, { dateStyle: 'medium' })}`,
  'month-name': ({ from }: Span, formatter: Formatter) => formatter.day(from, { month: 'long', year: 'numeric' }),
  'year-name': ({ from }: Span) => from.slice(0, 4),
  habit: 'Habit',
  rate: 'Done',
  percent: ({ done, due, rate }: { readonly done: number; readonly due: number; readonly rate: number }) =>
    `${Math.round(rate * 100)} % (${done} of ${due})`,
  'short-percent': ({ rate }: { readonly rate: number }) => `${Math.round(rate * 100)} %`,
  'no-rate': 'Nothing due',
  'all-text': ({ done, due, rate }: { readonly done: number; readonly due: number; readonly rate: number }) =>
    `All habits together: ${Math.round(rate * 100)} %, ${done} of ${due} done.`,
  'all-none': 'Nothing was due in this period.',
  day: ({ date }: Day, formatter: Formatter) => formatter.day(date, { weekday: 'short', day: 'numeric' }),
  'long-day': ({ date }: Day, formatter: Formatter) =>
    formatter.day(date, { weekday: 'long', day: 'numeric', month: 'long' }),
  'month-short': ({ date }: Day, formatter: Formatter) => formatter.day(date, { month: 'short' }),
  'month-long': ({ date }: Day, formatter: Formatter) => formatter.day(date, { month: 'long' }),
  tags: 'Filter by tag',
  'all-tags': 'All',
  empty: 'There is no habit yet. What you add shows up here with all its days.',
  'empty-link': 'Add a habit',
};
