import type { DayEntry } from '@hexastyle/habits';
import type { EntryRow } from './to-entry';

/** An entry as the rules of habits know it. */
export function dayEntry({
  date,
  state,
  amount,
  note,
}: Pick<EntryRow, 'date' | 'state' | 'amount' | 'note'>): DayEntry {
  return state === 'measured' ? { state, amount: amount ?? 0, date, note } : { state, date, note };
}
