import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { useHabits } from '../../store/use-habits';
import { Button } from '../../ui/button';
import { DeleteDialog } from './delete-dialog';
import { useArchiveHabit } from './use-archive-habit';
import { habitsWords } from './words/habits-words';

/** Habits that were put away, each with the way back and the way out. */
export function ArchivedHabits() {
  const say = useWords(habitsWords);
  const habits = useHabits().filter(({ archived }) => archived);
  if (habits.length === 0) return <p className="empty">{say('no-archived')}</p>;
  return (
    <ul className="habits">
      {habits.map((habit) => (
        <ArchivedHabit key={habit.id} habit={habit} />
      ))}
    </ul>
  );
}

function ArchivedHabit({ habit }: { readonly habit: Habit }) {
  const say = useWords(habitsWords);
  const archive = useArchiveHabit();
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="habit habit-archived" data-color={habit.color}>
      <span className="habit-name">
        <Link to="/habits/$habitId" params={{ habitId: habit.id }}>
          {habit.icon} <bdi>{habit.name}</bdi>
        </Link>
        {habit.archivedOn === undefined ? undefined : (
          <small className="aside">{say('archived-on', { date: habit.archivedOn })}</small>
        )}
      </span>
      <span className="habit-list-actions">
        <Button
          aria-label={say('restore', habit)}
          onPress={() => {
            archive(habit, false);
          }}
        >
          {say('restore-short')}
        </Button>
        <Button
          aria-label={say('delete-title', habit)}
          onPress={() => {
            setAsking(true);
          }}
        >
          {say('delete-short')}
        </Button>
      </span>
      {isAsking ? (
        <DeleteDialog
          habit={habit}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : undefined}
    </li>
  );
}
