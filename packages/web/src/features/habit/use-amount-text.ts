import { useCallback } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { habitWords } from './words/habit-words';

/** Says a total of a habit: in its unit where it keeps numbers, in days where it does not. */
export function useAmountText({ goal }: Habit): (total: number) => string {
  const say = useWords(habitWords);
  return useCallback(
    (total) => (goal === undefined ? say('days', { total }) : say('amount', { total, unit: goal.unit })),
    [goal, say],
  );
}
