import type { Days, Entry } from '../records/entry';
import { useSnapshot } from './use-snapshot';

const NO_DAYS: Days = new Map<string, Entry>();

/** The days of a habit by their date. */
export function useEntries(habitId: string): Days {
  return useSnapshot(({ records }) => records.entries.get(habitId)) ?? NO_DAYS;
}
