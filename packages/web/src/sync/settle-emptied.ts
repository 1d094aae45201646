import type { Settled } from './settled';
import type { DayOperation } from './settle-entry';

/**
 * A day was emptied elsewhere while a change of it waits here: what was said later stays.
 *
 * @param at undefined when nobody knows; what was done here stays then
 */
export function settleEmptied(operation: DayOperation, at: string | undefined): Settled {
  if (operation.kind === 'delete-entry' || at === undefined) return { operation, notes: [] };
  const { date } = operation;
  if (operation.at >= at) return { operation, notes: [{ kind: 'entry', date, kept: 'mine' }] };
  return { operation: undefined, notes: [{ kind: 'emptied', date }] };
}
