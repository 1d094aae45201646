import { turn } from '../device/turn';
import { NO_TABLES, type Records, type Tables } from '../records/tables';
import { withQueue } from '../records/with-queue';
import { Database } from './database';
import { differences } from './differences';
import { Tabs } from './tabs';
import { withWrites } from './with-writes';

/** Rows that are written together with what the page shows of them; more would keep a phone from showing it. */
const MOST_AT_ONCE = 20;

export interface Snapshot {
  readonly tables: Tables;
  /** The tables with what was done here and is not confirmed yet. */
  readonly records: Records;
  /** False when the browser does not keep what is changed now: it is lost with the page unless it is sent before. */
  readonly isKept: boolean;
}

/**
 * Everything that this device knows of one account: in memory for pages, in IndexedDB for the next start, and in step
 * with the other tabs.
 */
export class LocalStore {
  readonly accountId: string;
  readonly #listeners = new Set<() => void>();
  readonly #tabs: Tabs;
  #database: Database | undefined;
  #snapshot: Snapshot = { tables: NO_TABLES, records: NO_TABLES, isKept: true };
  #written: Promise<void> = Promise.resolve();

  private constructor(accountId: string, onLeft: () => void) {
    this.accountId = accountId;
    this.#tabs = new Tabs(accountId, (message) => {
      if (message.kind === 'left') onLeft();
      else this.#set(withWrites(this.#snapshot.tables, message.writes));
    });
  }

  /** @param onLeft called when someone signs out in another tab */
  static async open(accountId: string, onLeft: () => void): Promise<LocalStore> {
    const store = new LocalStore(accountId, onLeft);
    try {
      store.#database = await Database.open(accountId, () => {
        store.#isNotKept();
      });
      store.#set(await store.#database.read());
    } catch {
      store.#isNotKept();
    }
    return store;
  }

  readonly snapshot = (): Snapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes the state at once; resolves when the change is kept, all of it in one transaction. */
  update(change: (tables: Tables) => Tables): Promise<void> {
    const before = this.#snapshot.tables;
    const after = change(before);
    if (after === before) return this.#written;
    const writes = differences(before, after);
    this.#set(after);
    this.#written = this.#written.then(async () => {
      // So many come from the server, which has them still, and what a person did does not wait.
      if (writes.length > MOST_AT_ONCE) await turn();
      try {
        await this.#database?.write(writes);
      } catch {
        this.#isNotKept();
      }
      this.#tabs.tell({ kind: 'written', writes });
    });
    return this.#written;
  }

  /** Lets go of the database; what was changed is kept first. */
  async close(): Promise<void> {
    await this.#written;
    this.#tabs.close();
    this.#database?.close();
  }

  /** Forgets the account on this device, in all tabs. */
  async remove(): Promise<void> {
    this.#tabs.tell({ kind: 'left' });
    await this.close();
    await Database.remove(this.accountId);
  }

  #isNotKept(): void {
    this.#snapshot = { ...this.#snapshot, isKept: false };
    this.#tell();
  }

  #set(tables: Tables): void {
    this.#snapshot = { ...this.#snapshot, tables, records: withQueue(tables) };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
