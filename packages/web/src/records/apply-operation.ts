import type { Draft } from './draft';
import type { Habit } from './habit';
import type { Operation } from './operation';
import { tagsAfter, type TagDeed } from './tags-after';

/** Version of what the server has not seen yet. */
const UNSENT = '';

/** Does to the records what the server will do when it is told. What is not there is left alone. */
export function applyOperation(draft: Draft, operation: Operation): void {
  switch (operation.kind) {
    case 'create-habit':
    case 'change-habit':
    case 'delete-habit':
    case 'order-habits':
      applyToHabits(draft, operation);
      return;
    case 'put-entry':
    case 'delete-entry':
      applyToDay(draft, operation);
      return;
    case 'rename-tag':
    case 'delete-tag':
      applyToTags(draft, operation);
      return;
    case 'change-account':
      draft.changeAccount(operation.change);
      return;
    default:
      applyToPauses(draft, operation);
  }
}

function applyToDay(draft: Draft, operation: Extract<Operation, { kind: 'put-entry' | 'delete-entry' }>): void {
  const { habitId, date } = operation;
  if (operation.kind === 'delete-entry') draft.deleteEntry(habitId, date);
  else if (draft.habits.has(habitId)) {
    const version = draft.entries.get(habitId)?.get(date)?.version ?? UNSENT;
    draft.putEntry({ habitId, date, ...operation.mark, editedAt: operation.at, version });
  }
}

type HabitOperation = Extract<Operation, { kind: 'create-habit' | 'change-habit' | 'delete-habit' | 'order-habits' }>;

function applyToHabits(draft: Draft, operation: HabitOperation): void {
  switch (operation.kind) {
    case 'create-habit':
      if (!draft.habits.has(operation.habitId)) createHabit(draft, operation);
      return;
    case 'change-habit': {
      const habit = draft.habits.get(operation.habitId);
      if (habit !== undefined) draft.putHabit(changed(habit, operation));
      return;
    }
    case 'delete-habit':
      draft.deleteHabit(operation.habitId);
      return;
    case 'order-habits':
      orderHabits(draft, operation.ids);
  }
}

/** A habit that is in use has no day since which it rests. */
function changed(habit: Habit, { change, at }: Extract<Operation, { kind: 'change-habit' }>): Habit {
  const { archivedOn, ...rest } = { ...habit, ...change, updatedAt: at };
  return rest.archived && archivedOn !== undefined ? { ...rest, archivedOn } : rest;
}

function createHabit(draft: Draft, { habitId, fields, at }: Extract<Operation, { kind: 'create-habit' }>): void {
  const last = Math.max(0, ...Array.from(draft.habits.values(), ({ position }) => position));
  draft.putHabit({
    id: habitId,
    kind: fields.goal === undefined ? 'yes-no' : 'measurable',
    ...fields,
    archived: false,
    position: last + 1,
    createdAt: at,
    updatedAt: at,
    version: UNSENT,
  });
}

/** The named habits share out the places that they had, so that habits which they do not name stay where they are. */
function orderHabits(draft: Draft, ids: readonly string[]): void {
  const named = ids.flatMap((id) => draft.habits.get(id) ?? []);
  const places = named.map(({ position }) => position).sort((a, b) => a - b);
  named.forEach((habit, index) => {
    const position = places[index] ?? habit.position;
    if (position !== habit.position) draft.putHabit({ ...habit, position });
  });
}

function applyToTags(draft: Draft, operation: Operation & TagDeed): void {
  for (const habit of [...draft.habits.values()]) {
    if (habit.tags.includes(operation.name)) {
      draft.putHabit({ ...habit, tags: tagsAfter(operation, habit.tags), updatedAt: operation.at });
    }
  }
}

type PauseOperation = Extract<Operation, { kind: 'create-pause' | 'change-pause' | 'delete-pause' }>;

function applyToPauses(draft: Draft, operation: PauseOperation): void {
  switch (operation.kind) {
    case 'create-pause':
      if (!draft.pauses.has(operation.pauseId)) {
        draft.putPause({ id: operation.pauseId, ...operation.fields, version: UNSENT });
      }
      return;
    case 'change-pause': {
      const pause = draft.pauses.get(operation.pauseId);
      if (pause === undefined) return;
      const { to, ...rest } = { ...pause, ...operation.change };
      draft.putPause({ ...rest, ...(to === null || to === undefined ? {} : { to }) });
      return;
    }
    case 'delete-pause':
      draft.deletePause(operation.pauseId);
  }
}
