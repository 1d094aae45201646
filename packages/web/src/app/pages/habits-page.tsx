import { HabitList } from '../../features/habits/habit-list';
import { QuickHabitForm } from '../../features/habits/quick-habit-form';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { appWords } from '../words/app-words';

/** The habits in use and their order. */
export function HabitsPage() {
  const say = useWords(appWords);
  return (
    <Page title={say('habits')}>
      <HabitList />
      <QuickHabitForm />
    </Page>
  );
}
