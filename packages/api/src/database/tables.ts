import type { Generated } from 'kysely';

interface AccountTable {
  readonly id: Generated<string>;
  readonly email: string;
  readonly password_hash: string;
  readonly time_zone: string;
  readonly created_at: Generated<Date>;
}

interface SessionTable {
  /** SHA-256 of the token: a copy of the table opens no session. */
  readonly token_hash: Buffer;
  readonly account_id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
}

interface DeviceTable {
  /** SHA-256 of the token. */
  readonly token_hash: Buffer;
  readonly account_id: string;
  readonly signed_in_at: Date;
}

interface HabitTable {
  readonly id: Generated<string>;
  readonly account_id: string;
  readonly name: string;
  readonly archived: Generated<boolean>;
  readonly created_at: Generated<Date>;
  readonly updated_at: Generated<Date>;
}

interface EntryTable {
  readonly account_id: string;
  readonly habit_id: string;
  /** `YYYY-MM-DD`: a day has no time zone, so it never becomes a JavaScript Date. */
  readonly date: string;
  readonly value: 'done';
  readonly created_at: Generated<Date>;
}

export interface Tables {
  readonly accounts: AccountTable;
  readonly sessions: SessionTable;
  readonly devices: DeviceTable;
  readonly habits: HabitTable;
  readonly entries: EntryTable;
}
