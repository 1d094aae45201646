import { useCallback } from 'react';
import { createHabit } from '../../client';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { useMessageBoard } from '../../ui/message-board-context';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { habitRules } from './habit-rules';
import { useHabitsChanged } from './use-habits-changed';

/** One field and one button; keeps the focus so that several habits can be typed in a row. */
export function NewHabitForm() {
  const board = useMessageBoard();
  const habitsChanged = useHabitsChanged();
  const send = useCallback(
    async (body: Readonly<Record<'name', string>>, form: HTMLFormElement) => {
      const { data: habit } = await createHabit({ body });
      form.reset();
      form.querySelector('input')?.focus();
      board.say({ tone: 'heard', text: `Added “${habit.name}”.` });
      await habitsChanged();
    },
    [board, habitsChanged],
  );
  const form = useServerForm(habitRules, send);
  return (
    <section className="new-habit" aria-labelledby="new-habit-heading">
      <h2 id="new-habit-heading">New habit</h2>
      <Form label="New habit" {...form}>
        <div className="field-row">
          <TextField label="Name" name="name" autoComplete="off" isRequired />
          <Button type="submit" look="primary" isPending={form.isPending}>
            Add habit
          </Button>
        </div>
      </Form>
    </section>
  );
}
