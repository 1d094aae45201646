import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../database/database';
import type { Sealer } from '../sealing/sealer';

/** Webhooks in one go; the rest follows the next time. */
const AT_ONCE = 500;

/** Seals with the key of now what was kept as it is, or sealed with a key before. What cannot be opened stays as it is. */
export async function resealSecrets(database: Database, sealer: Sealer, logger: Logger): Promise<void> {
  if (!sealer.hasKeys) return;
  const prefix = await sealer.prefix();
  const isOld = (column: string) => sql<boolean>`not starts_with(${sql.ref(column)}, ${prefix})`;
  const rows = await database
    .selectFrom('webhooks')
    .select(['id', 'account_id', 'secret', 'previous_secret'])
    .where((where) => where.or([isOld('secret'), isOld('previous_secret')]))
    .limit(AT_ONCE)
    .execute();
  for (const { id, account_id: owner, secret, previous_secret: previous } of rows) {
    const again = async (kept: string) => sealer.seal(await sealer.open(kept, owner), owner);
    try {
      await database
        .updateTable('webhooks')
        .set({ secret: await again(secret), previous_secret: previous === null ? null : await again(previous) })
        .where('id', '=', id)
        .where('secret', '=', secret)
        .execute();
    } catch (error) {
      logger.warn({ err: error, webhookId: id }, 'The secret of a webhook could not be sealed again.');
    }
  }
}
