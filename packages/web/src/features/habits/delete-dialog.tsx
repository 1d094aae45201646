import { useId } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { useActions } from '../../store/use-actions';
import { useEntries } from '../../store/use-entries';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { focusHeading } from '../../ui/focus-heading';
import { useMessageBoard } from '../../ui/message-board-context';
import { habitsWords } from './words/habits-words';

export interface DeleteDialogProps {
  readonly habit: Habit;
  readonly onClose: () => void;
  /** @default nothing more */
  readonly onDeleted?: () => void;
}

/** Asks before a habit and its days are deleted, and says how many they are. */
export function DeleteDialog({ habit, onClose, onDeleted }: DeleteDialogProps) {
  const say = useWords(habitsWords);
  const actions = useActions();
  const board = useMessageBoard();
  const count = useEntries(habit.id).size;
  const id = useId();
  return (
    <Dialog title={say('delete-title', habit)} describedBy={id} onClose={onClose}>
      {(close) => (
        <>
          <p id={id}>{say('delete-text', { count })}</p>
          <div className="button-row">
            <Button look="primary" autoFocus onPress={close}>
              {say('cancel')}
            </Button>
            <Button
              onPress={() => {
                close();
                onDeleted?.();
                actions.deleteHabit(habit.id);
                focusHeading();
                board.say({ tone: 'done', text: say('deleted', habit), key: 'undo' });
              }}
            >
              {say('delete-now')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
