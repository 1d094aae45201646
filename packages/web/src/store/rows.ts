import type { DBSchema } from 'idb';
import type { Account } from '../records/account';
import type { Entry } from '../records/entry';
import type { Habit } from '../records/habit';
import type { Operation } from '../records/operation';
import type { Pause } from '../records/pause';
import type { Settlement } from '../records/settlement';

/** What is known of the account besides its records; one row. */
export interface MetaRow {
  readonly account: Account | undefined;
  readonly next: string;
  readonly syncedAt: string | undefined;
}

/** Version 1 of the database of one account. */
export interface Rows extends DBSchema {
  habits: { key: string; value: Habit };
  /** By habit and date. */
  entries: { key: [string, string]; value: Entry };
  pauses: { key: string; value: Pause };
  queue: { key: string; value: Operation };
  settlements: { key: string; value: Settlement };
  meta: { key: 'meta'; value: MetaRow };
}

/** One row to write; without a value the row is deleted. */
export type Write = {
  readonly [Name in 'habits' | 'entries' | 'pauses' | 'queue' | 'settlements' | 'meta']: {
    readonly store: Name;
    readonly key: Rows[Name]['key'];
    readonly value: Rows[Name]['value'] | undefined;
  };
}['habits' | 'entries' | 'pauses' | 'queue' | 'settlements' | 'meta'];
