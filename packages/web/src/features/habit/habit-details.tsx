import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { useHabits } from '../../store/use-habits';
import { useHabitView } from '../../store/use-habit-view';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { BestStreaks } from './best-streaks';
import { CalendarSection } from './calendar-section';
import { ChartsSection } from './charts-section';
import { Figures } from './figures';
import { NotesList } from './notes-list';
import { habitWords } from './words/habit-words';
import { YearHeatmap } from './year-heatmap';

export interface HabitDetailsProps {
  readonly habitId: string;
  /** The way to the form of the habit, given its words. */
  readonly editLink: (habit: Habit, text: string) => ReactNode;
}

/** Everything about one habit. */
export function HabitDetails({ habitId, editLink }: HabitDetailsProps) {
  const say = useWords(habitWords);
  const habit = useHabits().find(({ id }) => id === habitId);
  if (habit === undefined) {
    return (
      <Page title={say('figures')}>
        <p className="empty">{say('gone')}</p>
      </Page>
    );
  }
  return (
    <Page title={habit.name} heading={`${habit.icon} ${habit.name}`.trim()}>
      <HabitSections habit={habit} editLink={editLink(habit, say('edit'))} />
    </Page>
  );
}

function HabitSections({ habit, editLink }: { readonly habit: Habit; readonly editLink: ReactNode }) {
  const say = useWords(habitWords);
  const view = useHabitView(habit);
  const [chosen, setChosen] = useState<string>();
  const [shown, setShown] = useState(view.last);
  const choose = (date: string | undefined) => {
    setChosen(date);
    if (date !== undefined) setShown(date);
  };
  return (
    <div className="habit-page" data-color={habit.color}>
      {editLink}
      {habit.archived ? <Notice tone="information">{say('archived-since', { date: view.last })}</Notice> : undefined}
      {habit.question === '' ? undefined : (
        <p className="aside" dir="auto">
          {habit.question}
        </p>
      )}
      {habit.description === '' ? undefined : (
        <section className="panel" aria-labelledby="about-heading">
          <h2 id="about-heading">{say('about')}</h2>
          <p className="prose" dir="auto">
            {habit.description}
          </p>
        </section>
      )}
      {view.history.entries.length === 0 ? <p className="empty">{say('no-days')}</p> : undefined}
      <CalendarSection view={view} shown={shown} chosen={chosen} onShow={setShown} onChoose={choose} />
      <Figures view={view} />
      <YearHeatmap view={view} onChoose={choose} />
      <ChartsSection view={view} />
      <BestStreaks view={view} />
      <NotesList habitId={habit.id} />
    </div>
  );
}
