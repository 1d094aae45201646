import { Link } from '@tanstack/react-router';
import { Overview } from '../../features/overview/overview';

/** All habits over a period. */
export function OverviewPage() {
  return (
    <Overview
      habitLink={({ id, icon, name }) => (
        <Link to="/habits/$habitId" params={{ habitId: id }}>
          <bdi>{`${icon} ${name}`.trim()}</bdi>
        </Link>
      )}
      newHabitLink={(text) => <Link to="/habits/new">{text}</Link>}
    />
  );
}
