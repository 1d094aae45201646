import type { Entry } from './entry';
import type { Habit } from './habit';
import type { Pause } from './pause';
import type { Records } from './tables';

type ExportedHabit = Omit<Habit, 'id' | 'kind' | 'position' | 'createdAt' | 'updatedAt' | 'version'> & {
  readonly entries: readonly Omit<Entry, 'habitId' | 'editedAt' | 'version'>[];
};

/** The product's own format, version 1; the API imports it without a loss. A pause names its habit by its place in the list. */
export interface ExportDocument {
  readonly format: 'hexastyle';
  readonly version: 1;
  readonly exportedAt: string;
  readonly habits: readonly ExportedHabit[];
  readonly pauses: readonly (Pick<Pause, 'from' | 'to' | 'note'> & { readonly habit?: number })[];
}

/** Everything that a person recorded, in the order of the account. */
export function exportDocument({ habits, entries, pauses }: Records, exportedAt: string): ExportDocument {
  const ordered = [...habits.values()].sort((one, other) => one.position - other.position);
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  return {
    format: 'hexastyle',
    version: 1,
    exportedAt,
    habits: ordered.map((habit) => exportedHabit(habit, [...(entries.get(habit.id)?.values() ?? [])])),
    pauses: [...pauses.values()].map(({ habitId, from, to, note }) => {
      const habit = habitId === undefined ? undefined : places.get(habitId);
      return { ...(habit === undefined ? {} : { habit }), from, ...(to === undefined ? {} : { to }), note };
    }),
  };
}

function exportedHabit(habit: Habit, entries: readonly Entry[]): ExportedHabit {
  const { name, question, description, schedule, goal, color, icon, tags, archived } = habit;
  return {
    name,
    question,
    description,
    schedule,
    ...(goal === undefined ? {} : { goal }),
    color,
    icon,
    tags,
    archived,
    entries: [...entries]
      .sort((one, other) => one.date.localeCompare(other.date))
      .map(({ date, state, amount, note }) => ({ date, state, ...(amount === undefined ? {} : { amount }), note })),
  };
}
