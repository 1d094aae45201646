import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Habit } from '../../client';
import { todayQuery } from '../../queries/today-query';
import { Page } from '../../ui/page';
import { HabitRow } from './habit-row';
import { longDate } from './long-date';
import { Progress } from './progress';

export interface TodayListProps {
  readonly actions: (habit: Habit) => ReactNode;
  readonly newHabit: ReactNode;
}

/** The day: its date, how far it has come, its habits, and a place to add one. */
export function TodayList({ actions, newHabit }: TodayListProps) {
  const { data: today } = useSuspenseQuery(todayQuery);
  return (
    <Page title="Today" heading={longDate(today.date)} eyebrow="Today">
      {today.items.length === 0 ? (
        <Welcome />
      ) : (
        <>
          <Progress done={today.items.map((item) => item.done)} />
          <ul className="habits" aria-label="Habits">
            {today.items.map((item) => (
              <HabitRow key={item.habit.id} item={item} date={today.date} actions={actions(item.habit)} />
            ))}
          </ul>
        </>
      )}
      {newHabit}
    </Page>
  );
}

function Welcome() {
  return (
    <p className="empty">
      Nothing stands here yet. Name the first thing that you want to do every day, and tick it whenever it is done.
    </p>
  );
}
