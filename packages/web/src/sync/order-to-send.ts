import { applyOperation } from '../records/apply-operation';
import { Draft } from '../records/draft';
import type { Records } from '../records/tables';

/** All habits in use in the order that was wanted, with those between them that came from elsewhere meanwhile. */
export function orderToSend(ids: readonly string[], records: Records): string[] {
  const draft = new Draft(records);
  applyOperation(draft, { kind: 'order-habits', ids, id: '', at: '' });
  return [...draft.habits.values()]
    .filter(({ archived }) => !archived)
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id);
}
