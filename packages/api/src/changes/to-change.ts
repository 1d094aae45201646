import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables';
import { toEntry, type EntryRow } from '../entries/to-entry';
import { toHabit, type HabitRow } from '../habits/to-habit';
import { toPause, type PauseRow } from '../pauses/to-pause';
import type { Change } from './schemas';

type Deletion = Pick<Selectable<Tables['deletions']>, 'kind' | 'id' | 'date'> & { readonly deleted_at: string | null };

/** `thing` is a row as PostgreSQL writes it in JSON; its number, which JSON cannot hold, is `change`. */
export type ChangeRow = { readonly change: string } & (
  | { readonly kind: 'habit'; readonly thing: HabitRow }
  | { readonly kind: 'entry'; readonly thing: EntryRow }
  | { readonly kind: 'pause'; readonly thing: PauseRow }
  | { readonly kind: 'deletion'; readonly thing: Deletion }
);

export function toChange(row: ChangeRow): Change {
  const { kind, change } = row;
  switch (kind) {
    case 'habit':
      return { kind, habit: toHabit({ ...row.thing, change }) };
    case 'entry':
      return { kind, entry: toEntry({ ...row.thing, change }) };
    case 'pause':
      return { kind, pause: toPause({ ...row.thing, change }) };
    case 'deletion':
      return toDeletion(row.thing);
  }
}

function toDeletion({ kind, id, date, deleted_at: time }: Deletion): Change {
  const when = time === null ? {} : { deletedAt: new Date(time).toISOString() };
  switch (kind) {
    case 'habit':
      return { kind: 'habit-deleted', habitId: id, ...when };
    case 'entry':
      return { kind: 'entry-deleted', habitId: id, date: date ?? '', ...when };
    case 'pause':
      return { kind: 'pause-deleted', pauseId: id, ...when };
  }
}
