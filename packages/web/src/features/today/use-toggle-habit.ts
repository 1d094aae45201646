import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TodayItem } from '../../client';
import { deleteEntry, putEntry } from '../../client';
import { todayQuery } from '../../queries/today-query';
import { useMessageBoard } from '../../ui/message-board-context';
import { withDone } from './with-done';

export interface Toggle {
  readonly item: TodayItem;
  readonly date: string;
  readonly done: boolean;
}

const MUTATION_KEY = ['toggle-habit'];

/**
 * Ticks or unticks at once and asks the server after. When the server refuses, that habit alone goes back, so that
 * other ticks under way survive; the list is read again after the last one.
 */
export function useToggleHabit(): (toggle: Toggle) => void {
  const queryClient = useQueryClient();
  const board = useMessageBoard();
  const show = (habitId: string, done: boolean) => {
    queryClient.setQueryData(todayQuery.queryKey, (today) => today && withDone(today, habitId, done));
  };
  const { mutate } = useMutation({
    mutationKey: MUTATION_KEY,
    mutationFn: sendToggle,
    onError: (problem, { item, done }) => {
      show(item.habit.id, !done);
      const name = `“${item.habit.name}”`;
      board.say({ tone: 'problem', text: `${name} was not ${done ? 'ticked' : 'unticked'}. ${problem.message}` });
    },
    onSettled: () => {
      if (queryClient.isMutating({ mutationKey: MUTATION_KEY }) > 1) return;
      void queryClient.invalidateQueries({ queryKey: todayQuery.queryKey });
    },
  });
  return (toggle) => {
    // In the same turn as the press: an answer under way must not overwrite it, and the box must not flicker.
    void queryClient.cancelQueries({ queryKey: todayQuery.queryKey });
    show(toggle.item.habit.id, toggle.done);
    mutate(toggle);
  };
}

async function sendToggle({ item, date, done }: Toggle): Promise<void> {
  const path = { habitId: item.habit.id, date };
  await (done ? putEntry({ path, body: { value: 'done' } }) : deleteEntry({ path }));
}
