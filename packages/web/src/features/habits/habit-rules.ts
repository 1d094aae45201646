import type { FieldRules } from '../../ui/check-fields';

export async function habitRules(): Promise<FieldRules<'name'>> {
  const { habitNameSchema } = await import('@hexastyle/habits/inputs');
  return { name: habitNameSchema };
}
