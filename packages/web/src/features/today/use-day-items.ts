import { useRef } from 'react';
import type { Days } from '../../records/entry';
import type { Habit } from '../../records/habit';
import type { Pause } from '../../records/pause';
import { useAccount } from '../../store/use-account';
import { useHabits } from '../../store/use-habits';
import { useSnapshot } from '../../store/use-snapshot';
import { isWeekday } from '../../records/history-of';
import { dayItem, type DayItem } from './day-item';

interface Remembered {
  readonly inputs: readonly [Habit, Days | undefined, ReadonlyMap<string, Pause>, string];
  readonly item: DayItem;
}

export interface DayWanted {
  readonly today: string;
  readonly date: string;
  /** Whether anything is shown yet; nothing is worked out before. */
  readonly isShown: boolean;
}

/** What a day shows of every habit in use; of all of them only those that changed are worked out again. */
export function useDayItems({ today, date, isShown }: DayWanted): readonly DayItem[] {
  const habits = useHabits();
  const { firstWeekday, timeZone, dayStart } = useAccount();
  const entries = useSnapshot(({ records }) => records.entries);
  const pauses = useSnapshot(({ records }) => records.pauses);
  const memory = useRef(new Map<string, Remembered>());
  const view = { today, date, timeZone, dayStart, firstWeekday: isWeekday(firstWeekday) ? firstWeekday : (1 as const) };
  if (!isShown) return [];
  return habits
    .filter(({ archived }) => !archived)
    .map((habit) => {
      const key = JSON.stringify(view);
      const inputs: Remembered['inputs'] = [habit, entries.get(habit.id), pauses, key];
      const known = memory.current.get(habit.id);
      if (known?.inputs.every((input, index) => input === inputs[index]) === true) return known.item;
      const item = dayItem(habit, { entries, pauses }, view);
      memory.current.set(habit.id, { inputs, item });
      return item;
    });
}
