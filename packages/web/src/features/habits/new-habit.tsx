import { useWords } from '../../i18n/use-words';
import { useActions } from '../../store/use-actions';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { HabitForm } from './habit-form';
import { newFields } from './new-fields';
import { habitsWords } from './words/habits-words';

/** The form of a habit that is not there yet. */
export function NewHabit({ onDone }: { readonly onDone: () => void }) {
  const say = useWords(habitsWords);
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  return (
    <HabitForm
      label={say('new-habit')}
      fields={newFields('')}
      isNew
      onSave={(fields) => {
        actions.createHabit(fields);
        sayUndoable(say('added', fields));
        onDone();
      }}
      onCancel={onDone}
    />
  );
}
