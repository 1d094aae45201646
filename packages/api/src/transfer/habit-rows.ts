import type { PlannedHabit } from './plan';
import type { TrackedHabit } from './tracker';

/** A new habit as a row; `id` is chosen before, so that its days can name it. */
export interface HabitRow extends Pick<
  TrackedHabit,
  'name' | 'question' | 'description' | 'color' | 'icon' | 'archived'
> {
  readonly id: string;
  readonly account_id: string;
  readonly kind: 'yes-no' | 'measurable';
  readonly schedule: string;
  readonly goal: string | null;
  readonly tags: string[];
  readonly archived_on: string | null;
}

export function habitRow(accountId: string, id: string, { habit }: PlannedHabit): HabitRow {
  const { name, question, description, color, icon, archived, archivedOn, goal, schedule, tags } = habit;
  return {
    id,
    account_id: accountId,
    kind: goal === undefined ? 'yes-no' : 'measurable',
    name,
    question,
    description,
    schedule: JSON.stringify(schedule),
    goal: goal === undefined ? null : JSON.stringify(goal),
    color,
    icon,
    tags: [...tags],
    archived,
    archived_on: archived ? (archivedOn ?? null) : null,
  };
}
