import type { Database } from '../database/database';
import type { MailTokenPurpose } from './purpose';

export interface FoundMailToken {
  readonly accountId: string;
  readonly email: string;
}

export interface NewMailToken extends FoundMailToken {
  readonly purpose: MailTokenPurpose;
}

export class MailTokenStore {
  constructor(private readonly database: Database) {}

  async replace(hash: Buffer, { accountId, purpose, email }: NewMailToken, expiresAt: Date): Promise<void> {
    const values = { token_hash: hash, email, expires_at: expiresAt };
    await this.database
      .insertInto('mail_tokens')
      .values({ ...values, account_id: accountId, purpose })
      .onConflict((conflict) => conflict.columns(['account_id', 'purpose']).doUpdateSet(values))
      .execute();
  }

  async find(hash: Buffer, purpose: MailTokenPurpose, now: Date): Promise<FoundMailToken | undefined> {
    return this.database
      .selectFrom('mail_tokens')
      .select(['account_id as accountId', 'email'])
      .where('token_hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('expires_at', '>', now)
      .executeTakeFirst();
  }

  /** Uses a token up, in the transaction of what it allows. @returns undefined when somebody else was first */
  async redeem(
    hash: Buffer,
    purpose: MailTokenPurpose,
    { now, transaction }: { readonly now: Date; readonly transaction: Database },
  ): Promise<FoundMailToken | undefined> {
    return transaction
      .deleteFrom('mail_tokens')
      .where('token_hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('expires_at', '>', now)
      .returning(['account_id as accountId', 'email'])
      .executeTakeFirst();
  }
}
