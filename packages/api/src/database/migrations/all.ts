import type { Migration } from 'kysely/migration';
import { accounts } from './0001-accounts';
import { habits } from './0002-habits';
import { devices } from './0003-devices';
import { tracking } from './0004-tracking';
import { idempotency } from './0005-idempotency';
import { apiTokens } from './0006-api-tokens';
import { accountSecurity } from './0007-account-security';
import { webhooks } from './0008-webhooks';
import { deletionTimes } from './0009-deletion-times';
import { archivedOn } from './0010-archived-on';
import { recipients } from './0011-recipients';

/** In the order of their names. A migration that ran anywhere is never edited; add another. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-accounts': accounts,
  '0002-habits': habits,
  '0003-devices': devices,
  '0004-tracking': tracking,
  '0005-idempotency': idempotency,
  '0006-api-tokens': apiTokens,
  '0007-account-security': accountSecurity,
  '0008-webhooks': webhooks,
  '0009-deletion-times': deletionTimes,
  '0010-archived-on': archivedOn,
  '0011-recipients': recipients,
};
