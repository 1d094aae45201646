import { sql } from 'kysely';
import type { Database } from '../database/database';

/** How long an answer is kept, in milliseconds. */
const KEPT_MS = 24 * 60 * 60_000;

/** Longer than any request takes: a claim that is older belongs to a process that is gone. */
const LEASE_MS = 60_000;

/** One request under a key. */
export interface KeyedRequest {
  readonly accountId: string;
  readonly key: string;
  /** SHA-256 of what is asked. */
  readonly fingerprint: Buffer;
  /** Also tells this attempt from a later one that took its claim over. */
  readonly claimedAt: Date;
}

/** An answer as it was sent. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string | null;
  readonly etag: string | null;
  readonly location: string | null;
}

export type Claim =
  | { readonly kind: 'claimed' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'other-request' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer };

/**
 * Which requests were made under which keys. The row is claimed by one statement that is committed before the request is
 * carried out: of many at once one inserts it, whatever process they reach, and no connection is held meanwhile, as a
 * transaction or an advisory lock around the request would. The price: when a process dies between carrying a request out
 * and keeping its answer, the request is carried out again a minute later.
 */
export class IdempotencyStore {
  constructor(private readonly database: Database) {}

  async claim({ accountId, key, fingerprint, claimedAt }: KeyedRequest): Promise<Claim> {
    const { rows } = await sql`
      insert into idempotency_keys as kept (account_id, key, fingerprint, claimed_at)
      select id, ${key}::text, ${fingerprint}::bytea, ${claimedAt}::timestamptz from accounts where id = ${accountId}
      on conflict (account_id, key) do update
        set fingerprint = excluded.fingerprint, claimed_at = excluded.claimed_at,
            status = null, body = null, etag = null, location = null
        where kept.claimed_at <= ${before(claimedAt, KEPT_MS)}
          or (kept.status is null and kept.claimed_at <= ${before(claimedAt, LEASE_MS)})
      returning key`.execute(this.database);
    if (rows.length > 0) return { kind: 'claimed' };
    const found = await this.database
      .selectFrom('idempotency_keys')
      .select(['fingerprint', 'status', 'body', 'etag', 'location'])
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .executeTakeFirst();
    // Given back between the two statements.
    if (found === undefined) return { kind: 'under-way' };
    if (!found.fingerprint.equals(fingerprint)) return { kind: 'other-request' };
    const { status, body, etag, location } = found;
    return status === null ? { kind: 'under-way' } : { kind: 'answered', answer: { status, body, etag, location } };
  }

  /** Also removes what the account kept for long enough. */
  async keep({ accountId, key, claimedAt }: KeyedRequest, answer: KeptAnswer): Promise<void> {
    await this.database
      .updateTable('idempotency_keys')
      .set(answer)
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .where('claimed_at', '=', claimedAt)
      .execute();
    await this.database
      .deleteFrom('idempotency_keys')
      .where('account_id', '=', accountId)
      .where('claimed_at', '<=', before(claimedAt, KEPT_MS))
      .execute();
  }

  /** As if the request had never come: it may be sent again. */
  async release({ accountId, key, claimedAt }: KeyedRequest): Promise<void> {
    await this.database
      .deleteFrom('idempotency_keys')
      .where('account_id', '=', accountId)
      .where('key', '=', key)
      .where('claimed_at', '=', claimedAt)
      .execute();
  }
}

function before(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() - milliseconds);
}
