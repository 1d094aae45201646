import type { Change } from '../records/change';
import type { Entry } from '../records/entry';
import type { Habit, HabitChange } from '../records/habit';
import type { Operation } from '../records/operation';
import type { Pause, PauseChange } from '../records/pause';
import type { Settled, SettlementNote } from './settled';
import { settleEmptied } from './settle-emptied';
import { settleEntry, type DayOperation } from './settle-entry';
import { settleFields } from './settle-fields';

const untouched = (operation: Operation): Settled => ({ operation, notes: [] });

/** What becomes of an operation that waits when the server tells of a change. */
export function settleChange(operation: Operation, change: Change): Settled {
  switch (change.kind) {
    case 'habit':
      return settleHabit(operation, change.habit);
    case 'habit-deleted':
      return settleDeleted(operation, habitOf(operation) === change.habitId);
    case 'entry':
      return settleDay(operation, change.entry, (mine) => settleEntry(mine, change.entry));
    case 'entry-deleted':
      return settleDay(operation, change, (mine) => settleEmptied(mine, change.deletedAt));
    case 'pause':
      return settlePause(operation, change.pause);
    case 'pause-deleted':
      return settleDeleted(operation, 'pauseId' in operation && operation.pauseId === change.pauseId);
  }
}

function settleDay(
  operation: Operation,
  { habitId, date }: Pick<Entry, 'habitId' | 'date'>,
  settle: (mine: DayOperation) => Settled,
): Settled {
  if (operation.kind !== 'put-entry' && operation.kind !== 'delete-entry') return untouched(operation);
  const isSameDay = operation.habitId === habitId && operation.date === date;
  return isSameDay ? settle(operation) : untouched(operation);
}

/** The habit without which an operation means nothing. */
function habitOf(operation: Operation): string | undefined {
  if ('habitId' in operation) return operation.habitId;
  return operation.kind === 'create-pause' ? operation.fields.habitId : undefined;
}

/** Deleted wins over edited; that both deleted it is worth no word. */
function settleDeleted(operation: Operation, isAboutIt: boolean): Settled {
  if (!isAboutIt) return untouched(operation);
  const isAgreed = operation.kind === 'delete-habit' || operation.kind === 'delete-pause';
  return { operation: undefined, notes: isAgreed ? [] : [{ kind: 'deleted', lost: operation.kind }] };
}

function settleHabit(operation: Operation, habit: Habit): Settled {
  if (!('habitId' in operation) || operation.habitId !== habit.id) return untouched(operation);
  if (operation.kind === 'create-habit') return { operation: undefined, notes: [] };
  if (operation.kind !== 'change-habit') return untouched(operation);
  // The server says when a change reached it, not when it was made: only what was done here after that is known to be later.
  const outcome = settleFields(operation, habit, operation.at > habit.updatedAt);
  const { change, before } = outcome;
  return {
    operation: Object.keys(change).length === 0 ? undefined : { ...operation, change, before },
    notes: [
      ...outcome.mine.map((field) => fieldNote(field, 'mine', habit[field])),
      ...outcome.theirs.map((field) => fieldNote(field, 'theirs', operation.change[field])),
    ],
  };
}

/** A text that was not kept is told, so that it can be written again. */
function fieldNote(field: keyof HabitChange, kept: 'mine' | 'theirs', lost: unknown): SettlementNote {
  const isText = field === 'name' || field === 'question' || field === 'description';
  return { kind: 'habit-field', field, kept, ...(isText && typeof lost === 'string' ? { instead: lost } : {}) };
}

/** Pauses do not say when they were changed: what waits here is taken for the later. */
function settlePause(operation: Operation, pause: Pause): Settled {
  if (!('pauseId' in operation) || operation.pauseId !== pause.id) return untouched(operation);
  if (operation.kind === 'create-pause') return { operation: undefined, notes: [] };
  if (operation.kind !== 'change-pause') return untouched(operation);
  const theirs: PauseChange = { from: pause.from, to: pause.to ?? null, note: pause.note };
  const { change, before, mine } = settleFields<PauseChange>(operation, theirs, true);
  return {
    operation: Object.keys(change).length === 0 ? undefined : { ...operation, change, before },
    notes: mine.length === 0 ? [] : [{ kind: 'pause', kept: 'mine' }],
  };
}
