import type { JsonRecord } from '../facts/assembly/record';

/** A copy without some of its keys. */
export const withoutKeys = (record: JsonRecord, keys: readonly string[]): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
