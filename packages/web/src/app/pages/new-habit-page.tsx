import { useNavigate } from '@tanstack/react-router';
import { NewHabit } from '../../features/habits/new-habit';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/page';
import { appWords } from '../words/app-words';

/** A habit with everything that it can have. */
export function NewHabitPage() {
  const say = useWords(appWords);
  const navigate = useNavigate();
  return (
    <Page title={say('new-habit')}>
      <NewHabit
        onDone={() => {
          void navigate({ to: '/habits' });
        }}
      />
    </Page>
  );
}
