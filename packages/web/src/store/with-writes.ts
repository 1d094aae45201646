import { Draft } from '../records/draft';
import type { Tables } from '../records/tables';
import type { Write } from './rows';

/** A state with rows of another tab in it. */
export function withWrites(tables: Tables, writes: readonly Write[]): Tables {
  const draft = new Draft(tables);
  let { queue, settlements, next, syncedAt } = tables;
  for (const write of writes) {
    switch (write.store) {
      case 'queue':
        queue = withRow(queue, write.key, write.value);
        break;
      case 'settlements':
        settlements = withRow(settlements, write.key, write.value);
        break;
      case 'meta':
        if (write.value === undefined) break;
        ({ next, syncedAt } = write.value);
        draft.account = write.value.account;
        break;
      default:
        writeRecord(draft, write);
    }
  }
  return { ...draft.done(), queue, settlements, next, syncedAt };
}

function withRow<Row extends { readonly id: string }>(
  list: readonly Row[],
  key: string,
  row: Row | undefined,
): readonly Row[] {
  const others = list.filter(({ id }) => id !== key);
  if (row === undefined) return others;
  return [...others, row].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function writeRecord(draft: Draft, write: Extract<Write, { store: 'habits' | 'entries' | 'pauses' }>): void {
  switch (write.store) {
    case 'habits':
      if (write.value === undefined) draft.deleteHabit(write.key);
      else draft.putHabit(write.value);
      return;
    case 'entries':
      if (write.value === undefined) draft.deleteEntry(...write.key);
      else draft.putEntry(write.value);
      return;
    case 'pauses':
      if (write.value === undefined) draft.deletePause(write.key);
      else draft.putPause(write.value);
  }
}
