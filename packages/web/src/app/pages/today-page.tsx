import { Link, useSearch } from '@tanstack/react-router';
import { QuickHabitForm } from '../../features/habits/quick-habit-form';
import { DayPage } from '../../features/today/day-page';

/** Today, or one of the days before, with a place to add a habit: the features meet here, not in each other. */
export function TodayPage() {
  const { day } = useSearch({ from: '/member/' });
  return (
    <DayPage
      day={day}
      dayLink={(date, content) => (
        <Link
          to="/"
          search={date === undefined ? {} : { day: date }}
          className="day-tile"
          activeOptions={{ exact: true, includeSearch: true }}
          resetScroll={false}
        >
          {content}
        </Link>
      )}
      newHabit={<QuickHabitForm />}
    />
  );
}
