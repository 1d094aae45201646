import { applyChange } from '../records/apply-change';
import type { Change } from '../records/change';
import { Draft } from '../records/draft';
import { isEqual } from '../records/equal';
import type { Operation } from '../records/operation';
import type { Tables } from '../records/tables';
import { isOfTag } from '../records/tags-after';
import type { Answer } from './remote';
import { takeOver } from './take-over';

/** Takes an operation that the server has done out of the queue, and what stands now into the tables. */
export function confirm(
  tables: Tables,
  operation: Operation,
  { changes, account }: Extract<Answer, { kind: 'done' }>,
  now: number,
): Tables {
  const isAsSent = changes.every((change) => saysWhatWasSent(operation, change));
  const settled = isAsSent ? taken(tables, operation, changes) : takeOver(tables, changes, now);
  const queue = settled.queue.filter(({ id }) => id !== operation.id);
  return { ...settled, queue, account: account ?? settled.account };
}

/** A day can be answered with what was written later elsewhere, a tag with all habits; everything else is answered with what it has become. */
function saysWhatWasSent(operation: Operation, change: Change): boolean {
  if (operation.kind === 'delete-entry' || isOfTag(operation)) return false;
  if (operation.kind !== 'put-entry' || change.kind !== 'entry') return true;
  const { state, amount, note } = change.entry;
  return isEqual({ state, amount, note }, { amount: undefined, ...operation.mark });
}

function taken(tables: Tables, operation: Operation, changes: readonly Change[]): Tables {
  const draft = new Draft(tables);
  if (operation.kind === 'delete-habit') draft.deleteHabit(operation.habitId);
  if (operation.kind === 'delete-entry') draft.deleteEntry(operation.habitId, operation.date);
  if (operation.kind === 'delete-pause') draft.deletePause(operation.pauseId);
  for (const change of changes) applyChange(draft, change);
  return { ...tables, ...draft.done() };
}
