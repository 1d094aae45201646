/** Reads what was typed into one field, or says what is wrong with it by the key of a text. */
export type FieldRule<Fault extends string> = (text: string) => { readonly value: string } | { readonly fault: Fault };

export type FieldRules<Field extends string, Fault extends string> = Readonly<Record<Field, FieldRule<Fault>>>;

export type CheckedFields<Field extends string, Fault extends string> =
  | { readonly kind: 'values'; readonly values: Readonly<Record<Field, string>> }
  | { readonly kind: 'faults'; readonly faults: readonly (readonly [Field, Fault])[] };

/** Applies one rule a field. */
export function checkFields<Field extends string, Fault extends string>(
  rules: FieldRules<Field, Fault>,
  data: FormData,
): CheckedFields<Field, Fault> {
  const values: Partial<Record<Field, string>> = {};
  const faults: (readonly [Field, Fault])[] = [];
  for (const field in rules) {
    const text = data.get(field);
    const read = rules[field](typeof text === 'string' ? text : '');
    if ('value' in read) values[field] = read.value;
    else faults.push([field, read.fault]);
  }
  return isComplete(rules, values) ? { kind: 'values', values } : { kind: 'faults', faults };
}

function isComplete<Field extends string>(
  rules: Readonly<Record<Field, unknown>>,
  values: Partial<Record<Field, string>>,
): values is Record<Field, string> {
  return Object.keys(rules).every((field) => field in values);
}
