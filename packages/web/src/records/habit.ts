import type { Habit as ServerHabit } from '../client';

export type Habit = Readonly<ServerHabit>;

/** What a person says of a habit that is new; the kind follows from the goal. */
export type HabitFields = Pick<
  Habit,
  'name' | 'question' | 'description' | 'schedule' | 'goal' | 'color' | 'icon' | 'tags'
>;

/** The fields that an edit can change; absent ones stay. */
export type HabitChange = Partial<HabitFields & Pick<Habit, 'archived' | 'archivedOn'>>;
