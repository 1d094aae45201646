import { ArchivedHabits } from '../../features/habits/archived-habits';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { appWords } from '../words/app-words';

/** Habits that were put away. */
export function ArchivedPage() {
  const say = useWords(appWords);
  return (
    <Page title={say('archived')}>
      <ArchivedHabits />
    </Page>
  );
}
