import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { markedDays } from '../../marks/marked-days';
import { MarkLegend } from '../../marks/mark-legend';
import { markText } from '../../marks/mark-text';
import { marksWords } from '../../marks/words/marks-words';
import type { HabitView } from '../../records/habit-view';
import { TableBehind } from '../../ui/table-behind';
import { HeatmapGrid } from './heatmap-grid';
import { Stepper } from '../../ui/stepper';
import { habitWords } from './words/habit-words';

export interface YearHeatmapProps {
  readonly view: HabitView;
  readonly onChoose: (date: string) => void;
}

/** A year of the habit, a square a day, with the same as a table behind it. */
export function YearHeatmap({ view, onChoose }: YearHeatmapProps) {
  const say = useWords(habitWords);
  const sayMark = useWords(marksWords);
  const [year, setYear] = useState(Number(view.last.slice(0, 4)));
  const days = useMemo(() => {
    const end = `${year}-12-31`;
    return markedDays(view, `${year}-01-01`, end < view.last ? end : view.last);
  }, [view, year]);
  const unit = view.habit.goal?.unit ?? '';
  const text = (date: string) => {
    const day = days.find((one) => one.date === date);
    return day === undefined ? '' : markText(sayMark, day, unit);
  };
  return (
    <section className="panel" aria-labelledby="year-heading">
      <Stepper
        heading={<h2 id="year-heading">{`${say('year')} ${year}`}</h2>}
        before={{ label: say('year-before'), isDisabled: year <= Number(view.first.slice(0, 4)) }}
        after={{ label: say('year-after'), isDisabled: year >= Number(view.last.slice(0, 4)) }}
        onStep={(step) => {
          setYear(year + step);
        }}
      />
      <HeatmapGrid year={year} days={days} view={view} text={text} onChoose={onChoose} />
      <p className="field-hint">{say('year-keys')}</p>
      <MarkLegend />
      <TableBehind
        summary={say('year-table')}
        caption={say('year-caption', { year: String(year) })}
        head={[say('day'), say('state')]}
        rows={() => days.map(({ date }) => [say('long-day', { date }), text(date)])}
      />
    </section>
  );
}
