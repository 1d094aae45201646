import type { DayMark, Goal, Schedule } from '@hexastyle/habits';
import type { ColumnType, Generated } from 'kysely';
import type { DeliveryEvent, Failure } from '../deliveries/schemas';
import type { Scope } from '../http/scopes';
import type { MailKind } from '../mail/mail-kind';
import type { MailTokenPurpose } from '../mail-tokens/purpose';
import type { WebhookEvent } from '../webhooks/events';

/** PostgreSQL's bigint, as text: it can pass what a JavaScript number holds. */
type Change = Generated<string>;

interface AccountTable {
  readonly id: Generated<string>;
  readonly email: string;
  /** When somebody opened a mail to this address. */
  readonly email_verified_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  readonly password_hash: string;
  readonly time_zone: string;
  /** Minutes after midnight at which a day begins. */
  readonly day_start: Generated<number>;
  /** ISO weekday, 1 is Monday. */
  readonly first_weekday: Generated<number>;
  readonly theme: Generated<'system' | 'light' | 'dark'>;
  /** BCP 47 tag; empty follows the device. */
  readonly language: Generated<string>;
  readonly created_at: Generated<Date>;
}

interface SessionTable {
  readonly id: Generated<string>;
  /** Browser and system in words, such as `Firefox on Linux`. */
  readonly user_agent: Generated<string>;
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

interface MailTable {
  readonly id: Generated<string>;
  readonly kind: MailKind;
  readonly recipient: string;
  /** Null when only the address is known, whoever it belongs to. */
  readonly account_id: string | null;
  readonly created_at: Date;
  readonly attempts: Generated<number>;
  readonly next_attempt_at: Date;
}

interface MailTokenTable {
  /** SHA-256 of the token. */
  readonly token_hash: Buffer;
  readonly account_id: string;
  readonly purpose: MailTokenPurpose;
  /** Address that the token was sent to. */
  readonly email: string;
  readonly expires_at: Date;
}

interface PasskeyTable {
  readonly id: Generated<string>;
  readonly account_id: string;
  readonly name: string;
  readonly credential_id: Buffer;
  /** COSE_Key, RFC 9052, 7. */
  readonly public_key: Buffer;
  readonly sign_count: ColumnType<string, number, number>;
  readonly transports: string[];
  readonly created_at: Date;
  readonly last_used_at: Date | null;
}

interface PasskeyChallengeTable {
  readonly challenge: Buffer;
  /** Null for signing in: who answers is not known yet. */
  readonly account_id: string | null;
  readonly expires_at: Date;
}

interface ApiTokenTable {
  readonly id: Generated<string>;
  readonly account_id: string;
  readonly name: string;
  /** SHA-256 of the token. */
  readonly token_hash: Buffer;
  readonly scopes: Scope[];
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly last_used_at: Date | null;
}

interface IdempotencyKeyTable {
  readonly account_id: string;
  readonly key: string;
  /** SHA-256 of method, path and body. */
  readonly fingerprint: Buffer;
  readonly claimed_at: Date;
  /** Null while the request is under way. */
  readonly status: number | null;
  readonly body: string | null;
  readonly etag: string | null;
  readonly location: string | null;
}

interface HabitTable {
  readonly id: Generated<string>;
  readonly account_id: string;
  readonly name: string;
  readonly question: Generated<string>;
  readonly description: Generated<string>;
  readonly kind: Generated<'yes-no' | 'measurable'>;
  readonly schedule: ColumnType<Schedule, string | undefined, string>;
  /** There for measurable habits only. */
  readonly goal: ColumnType<Goal | null, string | null | undefined, string | null>;
  readonly color: Generated<string>;
  readonly icon: Generated<string>;
  readonly tags: Generated<string[]>;
  /** Habits are shown in this order, then by age. */
  readonly position: Generated<number>;
  readonly archived: Generated<boolean>;
  /** The last day that counts; null while the habit is in use. */
  readonly archived_on: ColumnType<string | null, string | null | undefined, string | null | undefined>;
  readonly created_at: Generated<Date>;
  readonly updated_at: Generated<Date>;
  /** Grows with every change of the account; set by the database. */
  readonly change: Change;
  /** The change that made it; set by the database. */
  readonly created_change: Change;
}

interface EntryTable {
  readonly account_id: string;
  readonly habit_id: string;
  /** `YYYY-MM-DD`: a day has no time zone, so it never becomes a JavaScript Date. */
  readonly date: string;
  readonly state: Generated<DayMark['state']>;
  /** There when the state is `measured`. */
  readonly amount: number | null;
  readonly note: Generated<string>;
  /** When the person wrote it, on whichever device: the later of two wins. */
  readonly edited_at: Generated<Date>;
  readonly created_at: Generated<Date>;
  readonly change: Change;
}

interface PauseTable {
  readonly id: Generated<string>;
  readonly account_id: string;
  /** Null pauses every habit. */
  readonly habit_id: string | null;
  readonly from_date: string;
  readonly to_date: string | null;
  readonly note: Generated<string>;
  readonly created_at: Generated<Date>;
  readonly change: Change;
  readonly created_change: Change;
}

/** What is gone, for devices that still have it. `date` for entries, whose `id` is their habit's. */
interface DeletionTable {
  readonly account_id: string;
  readonly kind: 'habit' | 'entry' | 'pause';
  readonly id: string;
  readonly date: string | null;
  /** 0 for a day that never was: nobody needs to be told. */
  readonly change: string;
  /** Null when nobody knows. */
  readonly deleted_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

interface WebhookTable {
  readonly id: Generated<string>;
  readonly account_id: string;
  readonly url: string;
  readonly description: string;
  readonly events: WebhookEvent[];
  /** Sealed: every delivery is signed with what is inside. */
  readonly secret: string;
  readonly previous_secret: string | null;
  readonly previous_secret_until: Date | null;
  readonly enabled: Generated<boolean>;
  /** Null when it is enabled, or when a person disabled it. */
  readonly disabled_reason: 'failing' | 'gone' | null;
  /** When the first of the attempts failed that have failed without one that succeeded since. */
  readonly failing_since: Date | null;
  /** The last change of the feed that it was told of. */
  readonly place: string;
  /** Until then one worker has it to itself. */
  readonly leased_until: Date | null;
  readonly created_at: Date;
}

interface DeliveryTable {
  readonly id: Generated<string>;
  /** The order in which deliveries are made. */
  readonly number: Generated<string>;
  readonly webhook_id: string;
  readonly event: DeliveryEvent;
  /** What is sent, the same with every attempt. */
  readonly body: string;
  readonly state: Generated<'pending' | 'delivered' | 'failed'>;
  readonly created_at: Date;
  readonly attempts: Generated<number>;
  /** Null once the delivery is settled. */
  readonly next_attempt_at: Date | null;
  readonly last_attempt_at: Date | null;
  readonly last_status: number | null;
  readonly last_failure: Failure | null;
  readonly last_duration_ms: number | null;
}

export interface Tables {
  readonly accounts: AccountTable;
  readonly sessions: SessionTable;
  readonly devices: DeviceTable;
  readonly api_tokens: ApiTokenTable;
  readonly mails: MailTable;
  readonly mail_tokens: MailTokenTable;
  readonly passkeys: PasskeyTable;
  readonly passkey_challenges: PasskeyChallengeTable;
  readonly idempotency_keys: IdempotencyKeyTable;
  readonly habits: HabitTable;
  readonly entries: EntryTable;
  readonly pauses: PauseTable;
  readonly deletions: DeletionTable;
  readonly webhooks: WebhookTable;
  readonly deliveries: DeliveryTable;
}
