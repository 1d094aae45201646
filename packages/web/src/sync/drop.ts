import type { Operation } from '../records/operation';
import type { Tables } from '../records/tables';
import { withQueue } from '../records/with-queue';
import type { SettlementNote } from './settled';
import { settlementOf, withSettlements } from './take-over';

/** Takes an operation that the server will never do out of the queue, with what was built on it, and tells of it. */
export function drop(tables: Tables, operation: Operation, note: SettlementNote, now: number): Tables {
  const seen = withQueue(tables);
  const queue = tables.queue.filter((other) => other.id !== operation.id && !isBuiltOn(other, operation));
  return withSettlements({ ...tables, queue }, [settlementOf(note, operation, seen, now)]);
}

function isBuiltOn(other: Operation, operation: Operation): boolean {
  switch (operation.kind) {
    case 'create-habit':
      return (
        ('habitId' in other && other.habitId === operation.habitId) ||
        (other.kind === 'create-pause' && other.fields.habitId === operation.habitId)
      );
    case 'create-pause':
      return 'pauseId' in other && other.pauseId === operation.pauseId;
    default:
      return false;
  }
}
