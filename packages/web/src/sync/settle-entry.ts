import type { Entry } from '../records/entry';
import { isEqual } from '../records/equal';
import type { Operation } from '../records/operation';
import type { Settled } from './settled';

type DayOperation = Extract<Operation, { kind: 'put-entry' | 'delete-entry' }>;

/**
 * A day was changed elsewhere while a change of it waits here: what was written later stays.
 *
 * @param theirs undefined when it was emptied elsewhere; nobody knows when, so that what was done here stays
 */
export function settleEntry(operation: DayOperation, theirs: Entry | undefined): Settled {
  if (theirs === undefined) return { operation, notes: [] };
  if (saysTheSame(operation, theirs)) return { operation: undefined, notes: [] };
  const isMineLater = operation.at > theirs.editedAt;
  return {
    operation: isMineLater ? operation : undefined,
    notes: [{ kind: 'entry', date: operation.date, kept: isMineLater ? 'mine' : 'theirs' }],
  };
}

function saysTheSame(operation: DayOperation, { state, amount, note }: Entry): boolean {
  if (operation.kind === 'delete-entry') return false;
  const mine = operation.mark;
  return isEqual([mine.state, mine.amount, mine.note], [state, amount, note]);
}
