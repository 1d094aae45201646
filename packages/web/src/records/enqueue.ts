import type { Operation } from './operation';
import type { Tables } from './tables';

/** Adds an operation at the end. What was said of the same day before and not confirmed yet need not be sent any more. */
export function enqueue(tables: Tables, operation: Operation): Tables {
  return { ...tables, queue: [...tables.queue.filter((earlier) => !isReplaced(earlier, operation)), operation] };
}

function isReplaced(earlier: Operation, operation: Operation): boolean {
  return isDay(earlier) && isDay(operation) && earlier.habitId === operation.habitId && earlier.date === operation.date;
}

function isDay(operation: Operation): operation is Extract<Operation, { kind: 'put-entry' | 'delete-entry' }> {
  return operation.kind === 'put-entry' || operation.kind === 'delete-entry';
}
