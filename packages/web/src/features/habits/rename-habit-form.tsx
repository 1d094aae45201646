import { useCallback } from 'react';
import type { Habit } from '../../client';
import { updateHabit } from '../../client';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { useMessageBoard } from '../../ui/message-board-context';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { habitRules } from './habit-rules';
import { useHabitsChanged } from './use-habits-changed';

export interface RenameHabitFormProps {
  readonly habit: Habit;
  readonly onClose: () => void;
}

/** Takes the place of the habit's actions while its name is being changed. */
export function RenameHabitForm({ habit, onClose }: RenameHabitFormProps) {
  const board = useMessageBoard();
  const habitsChanged = useHabitsChanged();
  const send = useCallback(
    async (body: Readonly<Record<'name', string>>) => {
      await updateHabit({ path: { habitId: habit.id }, body });
      await habitsChanged();
      board.say({ tone: 'done', text: `Renamed “${habit.name}” to “${body.name}”.` });
      onClose();
    },
    [board, habit, habitsChanged, onClose],
  );
  const form = useServerForm(habitRules, send);
  return (
    <Form label={`Rename ${habit.name}`} {...form}>
      <TextField label="New name" name="name" defaultValue={habit.name} autoComplete="off" autoFocus isRequired />
      <div className="button-row">
        <Button type="submit" look="primary" isPending={form.isPending}>
          Save
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </Form>
  );
}
