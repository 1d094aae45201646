import type { HabitFields } from '../../records/habit';
import { loadInputs } from '../../records/load-inputs';
import type { DecimalSign } from '../../records/parse-amount';
import { type FormValues, readValues } from './form-values';
import { habitFault, type Issue } from './habit-fault';

export type HabitFaults = Readonly<Partial<Record<keyof HabitFields, ReturnType<typeof habitFault>>>>;

export type CheckedHabit =
  { readonly kind: 'fields'; readonly fields: HabitFields } | { readonly kind: 'faults'; readonly faults: HabitFaults };

const FIELDS = ['name', 'question', 'description', 'schedule', 'goal', 'color', 'icon', 'tags'] as const;

/** Checks a form by the rules that the server has too; they are loaded when a form is sent. */
export async function checkHabit(values: FormValues, sign: DecimalSign): Promise<CheckedHabit> {
  const inputs = await loadInputs();
  const raw = readValues(values, sign);
  const checked = {
    name: inputs.habitNameSchema.safeParse(raw.name),
    question: inputs.questionSchema.safeParse(raw.question),
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
  return { kind: 'faults', faults: faultsIn(checked, values) };
}

interface Checked {
  readonly error?: { readonly issues: readonly Issue[] } | undefined;
}

/** The first fault of each field is the one worth showing. */
function faultsIn(checked: Readonly<Record<keyof HabitFaults, Checked>>, values: FormValues): HabitFaults {
  const faults: { -readonly [Field in keyof HabitFaults]: HabitFaults[Field] } = {};
  for (const field of FIELDS) {
    const issue = checked[field].error?.issues[0];
    if (issue !== undefined) faults[field] = habitFault(field, issue, values);
  }
  return faults;
}
