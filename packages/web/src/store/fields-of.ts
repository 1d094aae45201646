/** The values that the fields of a change have in a record. */
export function fieldsOf<Fields extends object>(record: Fields, change: Partial<Fields>): Partial<Fields> {
  const fields: Partial<Fields> = {};
  for (const key in change) fields[key] = record[key];
  return fields;
}
