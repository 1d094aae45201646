import { useSuspenseQuery } from '@tanstack/react-query';
import type { Habit } from '../../client';
import { archivedHabitsQuery } from '../../queries/archived-habits-query';
import { Button } from '../../ui/button';
import { useArchiveHabit } from './use-archive-habit';

/** Habits that were put away, each with the way back. */
export function ArchivedHabits() {
  const { data } = useSuspenseQuery(archivedHabitsQuery);
  if (data.items.length === 0) {
    return <p className="empty">Nothing is archived. A habit that you archive keeps its days and waits here.</p>;
  }
  return (
    <ul className="habits" aria-label="Archived habits">
      {data.items.map((habit) => (
        <ArchivedHabit key={habit.id} habit={habit} />
      ))}
    </ul>
  );
}

function ArchivedHabit({ habit }: { readonly habit: Habit }) {
  const { archive, isPending } = useArchiveHabit();
  return (
    <li className="habit habit-archived">
      <span className="habit-name">{habit.name}</span>
      <Button
        aria-label={`Restore ${habit.name}`}
        isPending={isPending}
        onPress={() => {
          archive({ habit, archived: false });
        }}
      >
        Restore
      </Button>
    </li>
  );
}
