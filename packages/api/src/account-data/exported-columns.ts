import type { Tables } from '../database/tables';

type Columns = { readonly [T in keyof Tables]: readonly (keyof Tables[T])[] };

/**
 * What is exported of each table. Left out are hashes, keys and challenges, which open an account, and the answers kept
 * for Idempotency-Key and the deliveries of webhooks, which repeat what is here. A test compares this with the columns that there are.
 */
export const EXPORTED_COLUMNS = {
  accounts: [
    'id',
    'email',
    'email_verified_at',
    'time_zone',
    'day_start',
    'first_weekday',
    'theme',
    'language',
    'created_at',
  ],
  sessions: ['id', 'user_agent', 'created_at', 'last_seen_at', 'expires_at'],
  devices: ['signed_in_at'],
  mails: ['id', 'kind', 'recipient', 'created_at', 'attempts', 'next_attempt_at'],
  mail_tokens: ['purpose', 'email', 'expires_at'],
  passkeys: ['id', 'name', 'sign_count', 'transports', 'created_at', 'last_used_at'],
  passkey_challenges: [],
  api_tokens: ['id', 'name', 'scopes', 'created_at', 'expires_at', 'last_used_at'],
  idempotency_keys: ['key', 'claimed_at', 'status'],
  habits: [
    'id',
    'name',
    'question',
    'description',
    'kind',
    'schedule',
    'goal',
    'color',
    'icon',
    'tags',
    'position',
    'archived',
    'archived_on',
    'created_at',
    'updated_at',
    'change',
  ],
  entries: ['habit_id', 'date', 'state', 'amount', 'note', 'edited_at', 'created_at', 'change'],
  pauses: ['id', 'habit_id', 'from_date', 'to_date', 'note', 'created_at', 'change'],
  deletions: ['kind', 'id', 'date', 'change', 'deleted_at'],
  webhooks: ['id', 'url', 'description', 'events', 'enabled', 'disabled_reason', 'failing_since', 'created_at'],
  deliveries: [],
} as const satisfies Columns;
