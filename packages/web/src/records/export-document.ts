import type { ExportDocument } from '../client';
import type { Entry } from './entry';
import type { Habit } from './habit';
import type { Records } from './tables';

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

function exportedHabit(habit: Habit, entries: readonly Entry[]): ExportDocument['habits'][number] {
  const { name, question, description, schedule, goal, color, icon, tags, archived, archivedOn } = habit;
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
    ...(archivedOn === undefined ? {} : { archivedOn }),
    entries: [...entries]
      .sort((one, other) => one.date.localeCompare(other.date))
      .map(({ date, state, amount, note }) => ({ date, state, ...(amount === undefined ? {} : { amount }), note })),
  };
}
