/** The part of a zod schema that a form needs. */
export interface FieldRule {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: string }
    | { readonly success: false; readonly error: { readonly issues: readonly { readonly message: string }[] } };
}

export type FieldRules<Field extends string> = Readonly<Record<Field, FieldRule>>;

export type CheckedFields<Field extends string> =
  | { readonly kind: 'values'; readonly values: Readonly<Record<Field, string>> }
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> };

/** Applies one rule a field; the first fault of each field is the one worth showing. */
export function checkFields<Field extends string>(rules: FieldRules<Field>, data: FormData): CheckedFields<Field> {
  const values: Partial<Record<Field, string>> = {};
  const faults: Record<string, string> = {};
  for (const field in rules) {
    const result = rules[field].safeParse(data.get(field) ?? '');
    if (result.success) values[field] = result.data;
    else faults[field] = result.error.issues[0]?.message ?? 'This value is not allowed.';
  }
  return isComplete(rules, values) ? { kind: 'values', values } : { kind: 'faults', faults };
}

function isComplete<Field extends string>(
  rules: FieldRules<Field>,
  values: Partial<Record<Field, string>>,
): values is Record<Field, string> {
  return Object.keys(rules).every((field) => field in values);
}
