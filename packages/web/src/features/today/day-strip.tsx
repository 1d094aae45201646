import { useWords } from '../../i18n/use-words';
import type { ReactNode } from 'react';
import { stripDates, type DayItem } from './day-item';
import { todayWords } from './words/today-words';

export interface DayStripProps {
  readonly today: string;
  readonly items: readonly DayItem[];
  /** A link to the page of a day. */
  readonly link: (date: string, content: ReactNode) => ReactNode;
}

/** The last seven days, each with how much of it was done; the way to fill in what was forgotten. */
export function DayStrip({ today, items, link }: DayStripProps) {
  const say = useWords(todayWords);
  return (
    <nav aria-label={say('days')}>
      <ul className="day-strip">
        {stripDates(today).map((date, index) => {
          const asked = items.filter(({ strip }) => strip[index]?.isAsked === true);
          const done = asked.filter(({ strip }) => strip[index]?.isMet === true).length;
          return <li key={date}>{link(date, <DayTile date={date} done={done} total={asked.length} />)}</li>;
        })}
      </ul>
    </nav>
  );
}

function DayTile({ date, done, total }: { readonly date: string; readonly done: number; readonly total: number }) {
  const say = useWords(todayWords);
  return (
    <>
      <span aria-hidden="true">{say('weekday', { date })}</span>
      <span aria-hidden="true" className="day-tile-number">
        {say('day-number', { date })}
      </span>
      <span aria-hidden="true" className="day-tile-count">
        {total === 0 ? '–' : `${done}/${total}`}
      </span>
      <span className="visually-hidden">
        {say('long-day', { date })}, {total === 0 ? say('nothing-due') : say('day-progress', { done, total })}
      </span>
    </>
  );
}
