import type { Period } from '@hexastyle/habits';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { usePlainNumber } from '../../i18n/use-plain-number';
import { useWords } from '../../i18n/use-words';
import type { HabitView } from '../../records/habit-view';
import { Choice } from '../../ui/choice';
import { TableBehind } from '../../ui/table-behind';
import { PERIODS, scorePoints, totalPoints } from './chart-points';
import { useAmountText } from './use-amount-text';
import { habitWords } from './words/habit-words';

/** The library for charts is larger than this whole page: it comes after it, and where it does not, tables remain. */
const Charts = lazy(() =>
  import('./charts').then(({ Charts: default_ }) => ({ default: default_ })).catch(() => ({ default: NoCharts })),
);

function NoCharts() {
  const say = useWords(habitWords);
  return <p className="empty">{say('charts-failed')}</p>;
}

export interface ChartsSectionProps {
  readonly view: HabitView;
}

/** Score and totals by day, week, month, quarter or year: drawn, and as tables. */
export function ChartsSection({ view }: ChartsSectionProps) {
  const say = useWords(habitWords);
  const amount = useAmountText(view.habit);
  const plain = usePlainNumber();
  const [period, setPeriod] = useState<Period>('week');
  const nameOf = usePeriodName(period);
  const scores = useMemo(() => scorePoints(view, period), [view, period]);
  const totals = useMemo(() => totalPoints(view, period), [view, period]);
  const percent = useCallback((value: number) => say('percent', { value }), [say]);
  const labels = { score: say('score-line'), total: say('totals-bars') };
  return (
    <section className="panel" aria-labelledby="charts-heading">
      <h2 id="charts-heading">{say('charts')}</h2>
      <Choice
        legend={say('period')}
        options={PERIODS.map((value) => ({ value, label: say(`per-${value}`) }))}
        value={period}
        onChange={setPeriod}
      />
      <Suspense fallback={<p className="loading">{say('charts-loading')}</p>}>
        <Charts {...{ scores, totals, nameOf, labels, percent, amount, plain }} />
      </Suspense>
      <TableBehind
        summary={say('score-table')}
        caption={labels.score}
        head={[say('period'), say('score')]}
        rows={() => scores.map(({ date, value }) => [nameOf(date), percent(value)])}
      />
      <TableBehind
        summary={say('totals-table')}
        caption={labels.total}
        head={[say('period'), say('total')]}
        rows={() => totals.map(({ date, value }) => [nameOf(date), amount(value)])}
      />
    </section>
  );
}

function usePeriodName(period: Period): (date: string) => string {
  const say = useWords(habitWords);
  return useCallback(
    (date) => {
      switch (period) {
        case 'day':
        case 'week':
          return say('short-day', { date });
        case 'month':
          return say('month-long', { date });
        case 'quarter':
          return say('quarter-name', { date });
        case 'year':
          return date.slice(0, 4);
      }
    },
    [period, say],
  );
}
