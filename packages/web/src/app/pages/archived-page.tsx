import { ArchivedHabits } from '../../features/habits/archived-habits';
import { Page } from '../../ui/page';

/** Habits that were put away. */
export function ArchivedPage() {
  return (
    <Page title="Archived habits">
      <ArchivedHabits />
    </Page>
  );
}
