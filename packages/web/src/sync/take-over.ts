import { applyChange } from '../records/apply-change';
import type { Change } from '../records/change';
import { Draft } from '../records/draft';
import { isEqual } from '../records/equal';
import type { Operation } from '../records/operation';
import { operationId } from '../records/operation-id';
import type { Settlement } from '../records/settlement';
import type { Records, Tables } from '../records/tables';
import { isOfTag } from '../records/tags-after';
import { withQueue } from '../records/with-queue';
import { settleChange } from './settle-change';
import type { SettlementNote } from './settled';

const MOST_SETTLEMENTS = 200;

/** Takes changes of the server over, and settles what waits here with them. */
export function takeOver(tables: Tables, changes: readonly Change[], now: number): Tables {
  if (changes.length === 0) return tables;
  const seen = withQueue(tables);
  const draft = new Draft(tables);
  let { queue } = tables;
  const settlements: Settlement[] = [];
  for (const change of changes) {
    if (isKnown(draft, change)) continue;
    queue = queue.flatMap((operation) => {
      const settled = settleChange(operation, change);
      settlements.push(...settled.notes.map((note) => settlementOf(note, operation, seen, now)));
      return settled.operation ?? [];
    });
    applyChange(draft, change);
  }
  return withSettlements({ ...tables, ...draft.done(), queue }, settlements);
}

/** The feed also tells of what was done here. */
function isKnown({ habits, entries, pauses }: Records, change: Change): boolean {
  switch (change.kind) {
    case 'habit':
      return isEqual(habits.get(change.habit.id), change.habit);
    case 'entry':
      return isEqual(entries.get(change.entry.habitId)?.get(change.entry.date), change.entry);
    case 'pause':
      return isEqual(pauses.get(change.pause.id), change.pause);
    case 'entry-deleted':
      return entries.get(change.habitId)?.has(change.date) !== true;
    case 'habit-deleted':
    case 'pause-deleted':
      return false;
  }
}

/** Tells of something that was settled, with the name of the habit as it was seen here, or of the tag. */
export function settlementOf(note: SettlementNote, operation: Operation, seen: Records, now: number): Settlement {
  return { ...note, id: operationId(now), at: new Date(now).toISOString(), name: nameOf(operation, seen) };
}

function nameOf(operation: Operation, { habits }: Records): string {
  if (isOfTag(operation)) return operation.name;
  return 'habitId' in operation ? (habits.get(operation.habitId)?.name ?? '') : '';
}

/** The newest are kept. */
export function withSettlements(tables: Tables, settlements: readonly Settlement[]): Tables {
  if (settlements.length === 0) return tables;
  return { ...tables, settlements: [...tables.settlements, ...settlements].slice(-MOST_SETTLEMENTS) };
}
