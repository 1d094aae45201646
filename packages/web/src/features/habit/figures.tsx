import {
  completionRate,
  dateOf,
  dayNumber,
  periodAround,
  scores,
  streaks,
  totals,
  type Period,
} from '@hexastyle/habits';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import type { HabitView } from '../../records/habit-view';
import { useAmountText } from './use-amount-text';
import { habitWords } from './words/habit-words';

export interface FiguresProps {
  readonly view: HabitView;
}

/** What the habit has come to: score, streak, completion and totals. */
export function Figures({ view }: FiguresProps) {
  const say = useWords(habitWords);
  const amount = useAmountText(view.habit);
  const { history, first, last, today, firstWeekday } = view;
  const options = { firstWeekday };
  const { current } = streaks(history, last, options);
  const rate = (from: string) => {
    const found = completionRate(history, from, last, { ...options, isOver: last < today });
    return found === undefined ? say('rate-none') : say('rate', found);
  };
  const total = (period: Period) => amount(sum(view, dateOf(periodAround(dayNumber(last), period, firstWeekday).from)));
  return (
    <section className="panel" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{say('figures')}</h2>
      <dl className="figure-list">
        <Figure name={say('score')} hint={say('score-hint')}>
          {say('percent', { value: scores(history, last).at(-1)?.score ?? 0 })}
        </Figure>
        <Figure name={say('current-streak')}>{current === undefined ? say('no-streak') : say('run', current)}</Figure>
        <Figure name={say('rate-30')}>{rate(dateOf(dayNumber(last) - 29))}</Figure>
        <Figure name={say('rate-year')}>{rate(dateOf(dayNumber(last) - 364))}</Figure>
        <Figure name={say('rate-all')}>{rate(first)}</Figure>
        <Figure name={say('total-week')}>{total('week')}</Figure>
        <Figure name={say('total-month')}>{total('month')}</Figure>
        <Figure name={say('total-quarter')}>{total('quarter')}</Figure>
        <Figure name={say('total-year')}>{total('year')}</Figure>
        <Figure name={say('total-all')}>{amount(sum(view, first))}</Figure>
      </dl>
    </section>
  );
}

function sum({ history, last }: HabitView, from: string): number {
  const all = totals(history, { period: 'year', from, to: last });
  // Amounts have three decimals: the crumbs of binary fractions are none of theirs.
  return Math.round(all.reduce((before, { total }) => before + total, 0) * 1000) / 1000;
}

interface FigureProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly hint?: string;
}

function Figure({ name, hint, children }: FigureProps) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>
        {children}
        {hint === undefined ? undefined : <span className="figure-hint">{hint}</span>}
      </dd>
    </div>
  );
}
