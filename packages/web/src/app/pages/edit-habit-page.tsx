import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { EditHabit } from '../../features/habits/edit-habit';
import { useWords } from '../../i18n/use-words';
import { useHabits } from '../../store/use-habits';
import { Page } from '../../ui/page';
import { appWords } from '../words/app-words';

/** One habit, to change it. */
export function EditHabitPage() {
  const say = useWords(appWords);
  const navigate = useNavigate();
  const { habitId } = useParams({ from: '/member/habits/$habitId/edit' });
  const habit = useHabits().find(({ id }) => id === habitId);
  return (
    <Page title={say('edit-habit')}>
      {habit === undefined ? (
        <p className="empty">
          {say('no-such-habit')} <Link to="/habits">{say('habits')}</Link>
        </p>
      ) : (
        <EditHabit
          habit={habit}
          onDone={() => {
            void navigate({ to: '/habits' });
          }}
        />
      )}
    </Page>
  );
}
