import type { HabitRule } from '@hexastyle/habits';
import { Problem, type InputFault } from '../problems/problem';
import { MISFIT } from './misfit';
import type { BatchItem } from './schemas';

/** What is wrong with a batch, when the habits that the account has are known by their ids. */
export function batchFaults(
  items: readonly BatchItem[],
  kinds: ReadonlyMap<string, HabitRule['kind']>,
): Problem | undefined {
  const unknown = faultsAt(items, 'habitId', 'There is no such habit in this account.', ({ habitId }) => {
    return !kinds.has(habitId);
  });
  if (unknown.length > 0) return new Problem('not-found', { errors: unknown });
  const misfits = faultsAt(items, 'state', MISFIT, ({ habitId, state }) => !fits(state, kinds.get(habitId)));
  if (misfits.length === 0) return undefined;
  return new Problem('invalid-input', { detail: MISFIT, errors: misfits });
}

function fits(state: BatchItem['state'], kind: HabitRule['kind'] | undefined): boolean {
  if (state === 'measured') return kind === 'measurable';
  return !(state === 'done' || state === 'not-done') || kind === 'yes-no';
}

function faultsAt(
  items: readonly BatchItem[],
  name: keyof BatchItem,
  detail: string,
  isWrong: (item: BatchItem) => boolean,
): readonly InputFault[] {
  return items.flatMap((item, index) => (isWrong(item) ? [{ pointer: `#/items/${index}/${name}`, detail }] : []));
}
