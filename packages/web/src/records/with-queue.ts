import { applyOperation } from './apply-operation';
import { Draft } from './draft';
import type { Records, Tables } from './tables';

/** The records as a person sees them: what the server has, and on top of it what was done here since. */
export function withQueue(tables: Tables): Records {
  const draft = new Draft(tables);
  for (const operation of tables.queue) applyOperation(draft, operation);
  return draft.done();
}
