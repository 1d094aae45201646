import type { Entry } from '../records/entry';
import { isEqual } from '../records/equal';
import type { Operation } from '../records/operation';
import type { Settled } from './settled';

export type DayOperation = Extract<Operation, { kind: 'put-entry' | 'delete-entry' }>;

/** A day was written elsewhere while a change of it waits here: what was said later stays. */
export function settleEntry(operation: DayOperation, theirs: Entry): Settled {
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
