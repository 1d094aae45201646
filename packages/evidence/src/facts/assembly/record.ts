/** JSON whose shape nobody has checked yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a key, or an empty one: what is missing or of another type holds nothing. */
export const recordAt = (value: unknown, key: string): JsonRecord => {
  const found = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isRecord(found) ? found : {};
};

/** The text at a key, or `undefined`. */
export const textAt = (value: unknown, key: string): string | undefined => {
  const found = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
};

/** The list at a key, or an empty one. */
export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
};
