import type { Today, TodayItem } from '../../client';

/** Today as it will be when the server agrees; the streak is a guess that the next answer replaces. */
export function withDone(today: Today, habitId: string, done: boolean): Today {
  const items = today.items.map((item) => (item.habit.id === habitId ? withItemDone(item, done) : item));
  return { ...today, items };
}

function withItemDone(item: TodayItem, done: boolean): TodayItem {
  if (item.done === done) return item;
  const current = Math.max(0, item.streak.current + (done ? 1 : -1));
  return { ...item, done, streak: { ...item.streak, current, best: Math.max(item.streak.best, current) } };
}
