import type { Formatter } from '../../i18n/formatter';

interface Amount {
  readonly amount: number;
  readonly unit: string;
  readonly kind: string;
}

export const en = {
  legend: 'What the signs mean',
  done: 'Done',
  enough: 'Enough',
  some: 'Something, not enough',
  filled: 'Done often enough around it',
  skipped: 'Skipped',
  'not-done': 'Not done',
  missed: 'Missed',
  paused: 'Paused',
  due: 'Due',
  free: 'Not due',
  ahead: 'Still to come',
  amount: ({ amount, unit, kind }: Amount, formatter: Formatter) =>
    `${formatter.number(amount)}${unit === '' ? '' : ` ${unit}`}, ${kind.toLowerCase()}`,
};
