import type { Habit } from '../../records/habit';
import { tagNames } from '../../records/tag-names';

/** A tag, and how many habits have it. */
export interface TagUse {
  readonly name: string;
  readonly count: number;
}

/** The tags of habits, archived ones too, in the order of their names. */
export function tagsOf(habits: readonly Pick<Habit, 'tags'>[]): readonly TagUse[] {
  const counts = new Map<string, number>();
  for (const name of habits.flatMap(({ tags }) => tags)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return tagNames(habits).map((name) => ({ name, count: counts.get(name) ?? 0 }));
}

/** Another tag that a new name would join a tag with: the case of letters makes no difference. */
export function twinOf(tags: readonly TagUse[], name: string, newName: string): string | undefined {
  const wanted = newName.trim().toLowerCase();
  return tags.find((tag) => tag.name !== name && tag.name.toLowerCase() === wanted)?.name;
}
