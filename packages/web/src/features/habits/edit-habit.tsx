import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { isEqual } from '../../records/equal';
import type { Habit, HabitChange, HabitFields } from '../../records/habit';
import { useActions } from '../../store/use-actions';
import { Button } from '../../ui/button';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { DeleteDialog } from './delete-dialog';
import { HabitForm } from './habit-form';
import { useArchiveHabit } from './use-archive-habit';
import { habitsWords } from './words/habits-words';

export interface EditHabitProps {
  readonly habit: Habit;
  readonly onDone: () => void;
}

/** The form of a habit that is there, and the ways to put it away. */
export function EditHabit({ habit, onDone }: EditHabitProps) {
  const say = useWords(habitsWords);
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  const archive = useArchiveHabit();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <HabitForm
        label={say('edit', habit)}
        fields={habit}
        isNew={false}
        onSave={(fields) => {
          const change = changed(habit, fields);
          if (Object.keys(change).length > 0) {
            actions.changeHabit(habit.id, change);
            sayUndoable(say('saved', fields));
          }
          onDone();
        }}
        onCancel={onDone}
      />
      <div className="button-row">
        <Button
          onPress={() => {
            archive(habit, !habit.archived);
            onDone();
          }}
        >
          {say(habit.archived ? 'restore-short' : 'archive-short')}
        </Button>
        <Button
          onPress={() => {
            setAsking(true);
          }}
        >
          {say('delete-short')}
        </Button>
      </div>
      {isAsking ? (
        <DeleteDialog
          habit={habit}
          onDeleted={onDone}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : undefined}
    </>
  );
}

/** Only what was changed here: what was changed elsewhere meanwhile must not be written over. */
function changed(habit: Habit, fields: HabitFields): HabitChange {
  const entries = Object.entries(fields).filter(([field, value]) => !isEqual(value, Reflect.get(habit, field)));
  return Object.fromEntries(entries);
}
