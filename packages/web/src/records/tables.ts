import type { Account } from './account';
import type { Days } from './entry';
import type { Habit } from './habit';
import type { Operation } from './operation';
import type { Pause } from './pause';
import type { Settlement } from './settlement';

/** What pages show: things as they are with everything that was done here. */
export interface Records {
  readonly account: Account | undefined;
  readonly habits: ReadonlyMap<string, Habit>;
  /** By habit. */
  readonly entries: ReadonlyMap<string, Days>;
  readonly pauses: ReadonlyMap<string, Pause>;
}

/** What a device keeps of an account: the records as the server has them, and what it has not confirmed yet. */
export interface Tables extends Records {
  /** By id, and so in the order in which it was done. */
  readonly queue: readonly Operation[];
  readonly settlements: readonly Settlement[];
  /** Place in the feed of changes up to which the records are known. */
  readonly next: string;
  /** When the feed was last read to its end; ISO 8601. */
  readonly syncedAt: string | undefined;
}

export const NO_TABLES: Tables = {
  account: undefined,
  habits: new Map(),
  entries: new Map(),
  pauses: new Map(),
  queue: [],
  settlements: [],
  next: '0',
  syncedAt: undefined,
};
