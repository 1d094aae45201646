import type { Deed } from './operation';
import { tagsAfter, type TagDeed } from './tags-after';
import type { Records } from './tables';

/**
 * The deeds that take another one back, given the records before it. None for what cannot be taken back, which pages ask
 * about first: deleting a habit loses its days.
 */
export function inverse(deed: Deed, records: Records): readonly Deed[] {
  switch (deed.kind) {
    case 'create-habit':
      return [{ kind: 'delete-habit', habitId: deed.habitId }];
    case 'change-habit':
      return [{ ...deed, change: deed.before, before: deed.change }];
    case 'delete-habit':
      return [];
    case 'order-habits':
      return [{ kind: 'order-habits', ids: inOrder(records, deed.ids) }];
    case 'rename-tag':
    case 'delete-tag':
      return earlierTags(deed, records);
    case 'put-entry':
    case 'delete-entry':
      return [earlierDay(deed, records)];
    case 'change-account':
      return [{ ...deed, change: deed.before, before: deed.change }];
    default:
      return earlierPause(deed, records);
  }
}

/** Habit by habit: once two tags are one, no name tells which of the two a habit had. */
function earlierTags(deed: TagDeed, { habits }: Records): readonly Deed[] {
  return [...habits.values()]
    .filter(({ tags }) => tags.includes(deed.name))
    .map(({ id, tags }) => ({
      kind: 'change-habit',
      habitId: id,
      change: { tags },
      before: { tags: tagsAfter(deed, tags) },
    }));
}

function inOrder({ habits }: Records, ids: readonly string[]): readonly string[] {
  const place = (id: string) => habits.get(id)?.position ?? 0;
  return [...ids].sort((a, b) => place(a) - place(b));
}

function earlierDay({ habitId, date }: { readonly habitId: string; readonly date: string }, records: Records): Deed {
  const entry = records.entries.get(habitId)?.get(date);
  if (entry === undefined) return { kind: 'delete-entry', habitId, date };
  const { state, amount, note } = entry;
  return { kind: 'put-entry', habitId, date, mark: { state, note, ...(amount === undefined ? {} : { amount }) } };
}

function earlierPause(
  deed: Extract<Deed, { kind: 'create-pause' | 'change-pause' | 'delete-pause' }>,
  records: Records,
): readonly Deed[] {
  switch (deed.kind) {
    case 'create-pause':
      return [{ kind: 'delete-pause', pauseId: deed.pauseId }];
    case 'change-pause':
      return [{ ...deed, change: deed.before, before: deed.change }];
    case 'delete-pause':
      return samePause(deed.pauseId, records);
  }
}

/** The server does not take the id of a deleted pause again. */
function samePause(pauseId: string, { pauses }: Records): readonly Deed[] {
  const pause = pauses.get(pauseId);
  if (pause === undefined) return [];
  const { habitId, from, to, note } = pause;
  const fields = { from, note, ...(habitId === undefined ? {} : { habitId }), ...(to === undefined ? {} : { to }) };
  return [{ kind: 'create-pause', pauseId: crypto.randomUUID(), fields }];
}
