import type { HabitFields } from '../../records/habit';
import { type FormValues, readValues } from './form-values';

export type CheckedHabit =
  | { readonly kind: 'fields'; readonly fields: HabitFields }
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<keyof HabitFields, string>>> };

/** Checks a form by the rules that the server has too; they are loaded when a form is sent. */
export async function checkHabit(values: FormValues): Promise<CheckedHabit> {
  const inputs = await import('@hexastyle/habits/inputs');
  const raw = readValues(values);
  const checked = {
    name: inputs.habitNameSchema.safeParse(raw.name),
    question: inputs.noteSchema.safeParse(raw.question),
    description: inputs.noteSchema.safeParse(raw.description),
    schedule: inputs.scheduleSchema.safeParse(raw.schedule),
    goal: inputs.goalSchema.optional().safeParse(raw.goal),
    color: inputs.colorSchema.safeParse(raw.color),
    icon: inputs.iconSchema.safeParse(raw.icon),
    tags: inputs.tagsSchema.safeParse(raw.tags),
  };
  const { name, question, description, schedule, goal, color, icon, tags } = checked;
  if (name.success && question.success && description.success && schedule.success && goal.success) {
    if (color.success && icon.success && tags.success) {
      const fields = {
        name: name.data,
        question: question.data,
        description: description.data,
        schedule: schedule.data,
        color: color.data,
        icon: icon.data,
        tags: tags.data,
      };
      return { kind: 'fields', fields: goal.data === undefined ? fields : { ...fields, goal: goal.data } };
    }
  }
  const faults = Object.entries(checked).flatMap(([field, { error }]) => {
    const message = error?.issues[0]?.message;
    return message === undefined ? [] : [[field, message] as const];
  });
  return { kind: 'faults', faults: Object.fromEntries(faults) };
}
