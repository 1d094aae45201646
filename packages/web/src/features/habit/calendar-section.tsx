import { useCallback, useRef } from 'react';
import { useWords } from '../../i18n/use-words';
import type { HabitView } from '../../records/habit-view';
import { DayEditor } from './day-editor';
import { MonthCalendar } from './month-calendar';
import { habitWords } from './words/habit-words';

export interface CalendarSectionProps {
  readonly view: HabitView;
  readonly shown: string;
  readonly chosen: string | undefined;
  readonly onShow: (date: string) => void;
  readonly onChoose: (date: string | undefined) => void;
}

/** The month, and what can be said of the day that was chosen in it. */
export function CalendarSection({ view, shown, chosen, onShow, onChoose }: CalendarSectionProps) {
  const say = useWords(habitWords);
  const root = useRef<HTMLElement>(null);
  const close = useCallback(() => {
    root.current?.querySelector<HTMLElement>(`[data-date="${chosen ?? ''}"]`)?.focus();
    onChoose(undefined);
  }, [chosen, onChoose]);
  return (
    <section ref={root} className="panel" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">{say('calendar')}</h2>
      <p className="field-hint">{say('calendar-hint')}</p>
      <MonthCalendar view={view} shown={shown} chosen={chosen} onShow={onShow} onChoose={onChoose} />
      {chosen === undefined ? undefined : <DayEditor key={chosen} habit={view.habit} date={chosen} onClose={close} />}
    </section>
  );
}
