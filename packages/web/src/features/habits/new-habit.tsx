import { useWords } from '../../i18n/use-words';
import { useActions } from '../../store/use-actions';
import { useMessageBoard } from '../../ui/message-board-context';
import { HabitForm } from './habit-form';
import { newFields } from './new-fields';
import { habitsWords } from './words/habits-words';

/** The form of a habit that is not there yet. */
export function NewHabit({ onDone }: { readonly onDone: () => void }) {
  const say = useWords(habitsWords);
  const actions = useActions();
  const board = useMessageBoard();
  return (
    <HabitForm
      label={say('new-habit')}
      fields={newFields('')}
      isNew
      onSave={(fields) => {
        actions.createHabit(fields);
        board.say({ tone: 'done', text: say('added', fields) });
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
