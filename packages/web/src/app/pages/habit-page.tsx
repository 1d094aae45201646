import { Link, useParams } from '@tanstack/react-router';
import { HabitDetails } from '../../features/habit/habit-details';

/** Everything about one habit. */
export function HabitPage() {
  const { habitId } = useParams({ from: '/member/habits/$habitId' });
  return (
    <HabitDetails
      habitId={habitId}
      editLink={({ id }, text) => (
        <p>
          <Link to="/habits/$habitId/edit" params={{ habitId: id }}>
            {text}
          </Link>
        </p>
      )}
    />
  );
}
