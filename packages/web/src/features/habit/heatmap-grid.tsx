import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words';
import type { MarkedDay } from '../../marks/marked-days';
import { SIGNS } from '../../marks/mark-sign';
import { useDayGrid } from '../../marks/use-day-grid';
import type { HabitView } from '../../records/habit-view';
import { weeksOf } from './weeks-of';
import { habitWords } from './words/habit-words';

export interface HeatmapGridProps {
  readonly year: number;
  readonly days: readonly MarkedDay[];
  readonly view: HabitView;
  readonly text: (date: string) => string;
  readonly onChoose: (date: string) => void;
}

/** Weeks as columns, weekdays as rows. One stop for Tab; arrow keys go on from there. */
export function HeatmapGrid({ year, days, view, text, onChoose }: HeatmapGridProps) {
  const say = useWords(habitWords);
  const range = { from: `${year}-01-01`, to: days.at(-1)?.date ?? `${year}-01-01` };
  const grid = useDayGrid(range, 'columns', range.to);
  const scroll = useScrolledToEnd(range.to);
  const weeks = weeksOf(range.from, `${year}-12-31`, view.firstWeekday);
  const kinds = new Map(days.map(({ date, kind }) => [date, kind]));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { date } = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (date !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(date);
    } else grid.onKeyDown(event);
  };
  return (
    <div ref={scroll} className="heatmap-scroll">
      <table
        role="grid"
        className="heatmap"
        aria-label={say('year-grid', { year: String(year) })}
        onKeyDown={onKeyDown}
      >
        <MonthRow weeks={weeks} />
        <tbody>
          {[0, 1, 2, 3, 4, 5, 6].map((row) => (
            <tr key={row}>
              <WeekdayHead date={weeks[1]?.[row]} isShown={row % 2 === 0} />
              {weeks.map((week, place) => {
                const date = week[row];
                const kind = date === undefined ? undefined : kinds.get(date);
                if (date === undefined || kind === undefined) return <td key={place} role="gridcell" />;
                return (
                  <td
                    key={place}
                    role="gridcell"
                    className={`mark mark-${kind}`}
                    data-date={date}
                    tabIndex={grid.tabIndexOf(date)}
                    aria-label={say('day-label', { date, state: text(date) })}
                    onFocus={() => {
                      grid.onFocus(date);
                    }}
                    onClick={() => {
                      onChoose(date);
                    }}
                  >
                    <span aria-hidden="true">{SIGNS[kind]}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a year does not fit, its latest days are in sight first. */
function useScrolledToEnd(last: string) {
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = scroll.current?.querySelector<HTMLElement>(`[data-date="${last}"]`);
    if (scroll.current !== null && cell !== undefined && cell !== null) {
      scroll.current.scrollLeft = cell.offsetLeft + cell.offsetWidth - scroll.current.clientWidth;
    }
  }, [last]);
  return scroll;
}

function MonthRow({ weeks }: { readonly weeks: readonly (readonly (string | undefined)[])[] }) {
  const say = useWords(habitWords);
  const months = weeks.map((week) => week.find((date) => date?.endsWith('-01')));
  return (
    <thead aria-hidden="true">
      <tr>
        <td />
        {months.map((date, place) => (
          <td key={place} className="heatmap-month">
            {date === undefined ? undefined : <span>{say('month-short', { date })}</span>}
          </td>
        ))}
      </tr>
    </thead>
  );
}

function WeekdayHead({ date, isShown }: { readonly date: string | undefined; readonly isShown: boolean }) {
  const say = useWords(habitWords);
  if (date === undefined) return <th scope="row" />;
  return (
    <th scope="row" className="heatmap-weekday">
      <span className="visually-hidden">{say('weekday-long', { date })}</span>
      <span aria-hidden="true">{isShown ? say('weekday', { date }) : ''}</span>
    </th>
  );
}
