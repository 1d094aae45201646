import { dateOf, dayNumber, periodAround } from '@hexastyle/habits';
import { useMemo } from 'react';
import { usePlainNumber } from '../../i18n/use-plain-number';
import { useWords } from '../../i18n/use-words';
import { markedDays, type MarkedDay } from '../../marks/marked-days';
import { MarkSign } from '../../marks/mark-sign';
import { markText } from '../../marks/mark-text';
import { useDayGrid, type DayGrid } from '../../marks/use-day-grid';
import { marksWords } from '../../marks/words/marks-words';
import type { HabitView } from '../../records/habit-view';
import { Stepper } from '../../ui/stepper';
import { weeksOf } from './weeks-of';
import { habitWords } from './words/habit-words';

export interface MonthCalendarProps {
  readonly view: HabitView;
  /** A day of the month that is shown. */
  readonly shown: string;
  readonly chosen: string | undefined;
  readonly onShow: (date: string) => void;
  readonly onChoose: (date: string) => void;
}

/** A month, a week a row. A day that has come opens when it is pressed. */
export function MonthCalendar({ view, shown, chosen, onShow, onChoose }: MonthCalendarProps) {
  const say = useWords(habitWords);
  const month = periodAround(dayNumber(shown), 'month', view.firstWeekday);
  const [from, to] = [dateOf(month.from), dateOf(month.to)];
  const end = to < view.today ? to : view.today;
  const grid = useDayGrid({ from, to: end }, 'rows', chosen ?? end);
  const days = useMemo(() => new Map(markedDays(view, from, to).map((day) => [day.date, day])), [view, from, to]);
  const weeks = weeksOf(from, to, view.firstWeekday);
  return (
    <>
      <Stepper
        heading={<p className="calendar-month">{say('month-long', { date: from })}</p>}
        before={{ label: say('month-before'), isDisabled: false }}
        after={{ label: say('month-after'), isDisabled: to >= view.today }}
        onStep={(step) => {
          onShow(dateOf(step === 1 ? month.to + 1 : month.from - 1));
        }}
      />
      <table role="grid" className="calendar" aria-label={say('month-long', { date: from })} onKeyDown={grid.onKeyDown}>
        <thead>
          <tr>
            {(weeks[1] ?? []).map((date) => (
              <th key={date} scope="col">
                <span className="visually-hidden">{say('weekday-long', { date: date ?? from })}</span>
                <span aria-hidden="true">{say('weekday', { date: date ?? from })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={row}>
              {week.map((date, place) => (
                <td key={place} role="gridcell">
                  <CalendarDay
                    day={date === undefined ? undefined : days.get(date)}
                    view={view}
                    grid={grid}
                    isChosen={date === chosen}
                    onChoose={onChoose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface CalendarDayProps {
  readonly day: MarkedDay | undefined;
  readonly view: HabitView;
  readonly grid: DayGrid;
  readonly isChosen: boolean;
  readonly onChoose: (date: string) => void;
}

function CalendarDay({ day, view, grid, isChosen, onChoose }: CalendarDayProps) {
  const say = useWords(habitWords);
  const sayMark = useWords(marksWords);
  const plain = usePlainNumber();
  if (day === undefined) return undefined;
  const { date, kind, status } = day;
  const number = String(Number(date.slice(8)));
  if (date > view.today) return <span className="calendar-ahead">{number}</span>;
  const unit = view.habit.goal?.unit ?? '';
  const state = markText(sayMark, day, unit);
  return (
    <button
      type="button"
      className="calendar-day"
      data-date={date}
      aria-pressed={isChosen}
      aria-current={date === view.today ? 'date' : undefined}
      aria-label={say('day-label', { date, state })}
      tabIndex={grid.tabIndexOf(date)}
      onFocus={() => {
        grid.onFocus(date);
      }}
      onClick={() => {
        onChoose(date);
      }}
    >
      <span aria-hidden="true">{number}</span>
      <MarkSign kind={kind} />
      {status.kind === 'measured' ? (
        <span className="calendar-amount" aria-hidden="true" data-amount={plain(status.amount)} />
      ) : undefined}
    </button>
  );
}
