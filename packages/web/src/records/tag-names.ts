import type { Habit } from './habit';

/** The tags that habits have, each once, in the order of their names as people sort them. */
export function tagNames(habits: readonly Pick<Habit, 'tags'>[]): readonly string[] {
  return [...new Set(habits.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}
