import type { IDBPDatabase } from 'idb';
import { deleteDB, openDB, unwrap } from 'idb';
import { NO_TABLES, type Tables } from '../records/tables';
import type { Rows, Write } from './rows';
import { withWrites } from './with-writes';

/** One step a version: step 0 makes version 1 of nothing. Steps are never changed once people have them. */
const STEPS: readonly ((database: IDBPDatabase<Rows>) => void)[] = [
  (database) => {
    database.createObjectStore('habits', { keyPath: 'id' });
    database.createObjectStore('entries', { keyPath: ['habitId', 'date'] });
    database.createObjectStore('pauses', { keyPath: 'id' });
    database.createObjectStore('queue', { keyPath: 'id' });
    database.createObjectStore('settlements', { keyPath: 'id' });
    database.createObjectStore('meta');
  },
];

/** The database of one account on this device. */
export class Database {
  readonly #idb: IDBPDatabase<Rows>;

  private constructor(idb: IDBPDatabase<Rows>) {
    this.#idb = idb;
  }

  /**
   * Opens the database of an account, made or brought up to date where needed.
   *
   * @param onTakenAway called when a newer page needs the database: nothing can be written any more
   * @throws DOMException where the browser keeps nothing, or when a newer version of this program has been here
   */
  static async open(accountId: string, onTakenAway: () => void): Promise<Database> {
    const idb = await openDB<Rows>(nameOf(accountId), STEPS.length, {
      upgrade: (database, from) => {
        for (const step of STEPS.slice(from)) step(database);
      },
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onTakenAway();
      },
      terminated: onTakenAway,
    });
    return new Database(idb);
  }

  /** Forgets everything that is kept of an account; nothing where the browser keeps nothing. */
  static async remove(accountId: string): Promise<void> {
    await deleteDB(nameOf(accountId)).catch(() => undefined);
  }

  async read(): Promise<Tables> {
    const transaction = this.#idb.transaction(['habits', 'entries', 'pauses', 'queue', 'settlements', 'meta']);
    const [habits, entries, pauses, queue, settlements, meta] = await Promise.all([
      transaction.objectStore('habits').getAll(),
      transaction.objectStore('entries').getAll(),
      transaction.objectStore('pauses').getAll(),
      transaction.objectStore('queue').getAll(),
      transaction.objectStore('settlements').getAll(),
      transaction.objectStore('meta').get('meta'),
    ]);
    const writes: readonly Write[] = [
      ...habits.map((value): Write => ({ store: 'habits', key: value.id, value })),
      ...entries.map((value): Write => ({ store: 'entries', key: [value.habitId, value.date], value })),
      ...pauses.map((value): Write => ({ store: 'pauses', key: value.id, value })),
      { store: 'meta', key: 'meta', value: meta },
    ];
    return { ...withWrites(NO_TABLES, writes), queue, settlements };
  }

  /** Writes all rows or none. */
  async write(writes: readonly Write[]): Promise<void> {
    const names = [...new Set(writes.map(({ store }) => store))];
    const transaction = this.#idb.transaction(names, 'readwrite');
    const raw = unwrap(transaction);
    for (const write of writes) writeRow(raw, write);
    await transaction.done;
  }

  close(): void {
    this.#idb.close();
  }
}

function nameOf(accountId: string): string {
  return `hexastyle-${accountId}`;
}

/** Asks for it and waits for nothing, as there may be thousands: what cannot be written ends the whole transaction. */
function writeRow(transaction: IDBTransaction, { store, key, value }: Write): void {
  const rows = transaction.objectStore(store);
  if (value === undefined) rows.delete(key);
  else if (store === 'meta') rows.put(value, key);
  else rows.put(value);
}
