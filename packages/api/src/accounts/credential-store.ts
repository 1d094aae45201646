import type { Database } from '../database/database';
import type { MailStore } from '../mail/store';
import type { MailTokenStore } from '../mail-tokens/store';
import type { Passwords } from '../passwords/password';
import { tokenHash } from '../sessions/token';
import { refuseTaken } from './refuse-taken';

/** How people prove who they are: password and e-mail address, and how both are changed. */
export class CredentialStore {
  constructor(
    private readonly database: Database,
    private readonly mails: MailStore,
    private readonly tokens: MailTokenStore,
    private readonly passwords: Passwords,
  ) {}

  async isPassword(accountId: string, password: string): Promise<boolean> {
    const row = await this.database
      .selectFrom('accounts')
      .select('password_hash')
      .where('id', '=', accountId)
      .executeTakeFirst();
    return this.passwords.verify(password, row?.password_hash);
  }

  /** Links in mails that are under way stop working: whoever asked for them may have known the password of before. */
  async changePassword(accountId: string, password: string, now: Date): Promise<void> {
    const hash = await this.passwords.hash(password);
    await this.database.transaction().execute((transaction) => this.setPassword(transaction, { accountId, hash, now }));
  }

  /** @returns the account, undefined when the token is unknown, used or has expired, or its address is not the account's any more */
  async resetPassword(token: string, password: string, now: Date): Promise<string | undefined> {
    const hash = await this.passwords.hash(password);
    return this.database.transaction().execute(async (transaction) => {
      const found = await this.tokens.redeem(tokenHash(token), 'reset-password', { now, transaction });
      if (found === undefined) return undefined;
      const { accountId, email } = found;
      const account = await transaction
        .selectFrom('accounts')
        .select('email_verified_at')
        .where('id', '=', accountId)
        .where('email', '=', email)
        .forUpdate()
        .executeTakeFirst();
      if (account === undefined) return undefined;
      if (account.email_verified_at === null) await takeOver(transaction, accountId, now);
      await this.setPassword(transaction, { accountId, hash, now });
      return accountId;
    });
  }

  /** Asks at the new address, and tells the one before when it is another. */
  async requestEmail(accountId: string, email: string, now: Date): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      const account = await transaction
        .selectFrom('accounts')
        .select('email')
        .where('id', '=', accountId)
        .executeTakeFirst();
      if (account === undefined) return;
      await this.mails.enqueue({ kind: 'confirm-email', recipient: email, accountId }, now, transaction);
      if (account.email.toLowerCase() === email.toLowerCase()) return;
      await this.mails.enqueue({ kind: 'email-change', recipient: account.email, accountId }, now, transaction);
    });
  }

  /** @returns whether the token was good @throws Problem `email-taken`, and the token stays good */
  async confirmEmail(token: string, now: Date): Promise<boolean> {
    return this.database.transaction().execute(async (transaction) => {
      const found = await this.tokens.redeem(tokenHash(token), 'confirm-email', { now, transaction });
      if (found === undefined) return false;
      await refuseTaken(transaction, found);
      await transaction
        .updateTable('accounts')
        .set({ email: found.email, email_verified_at: now })
        .where('id', '=', found.accountId)
        .execute();
      return true;
    });
  }

  private async setPassword(
    transaction: Database,
    { accountId, hash, now }: { readonly accountId: string; readonly hash: string; readonly now: Date },
  ): Promise<void> {
    const account = await transaction
      .updateTable('accounts')
      .set({ password_hash: hash })
      .where('id', '=', accountId)
      .returning('email')
      .executeTakeFirst();
    if (account === undefined) return;
    await transaction.deleteFrom('mail_tokens').where('account_id', '=', accountId).execute();
    await transaction.deleteFrom('mails').where('account_id', '=', accountId).execute();
    await this.mails.enqueue({ kind: 'password-changed', recipient: account.email, accountId }, now, transaction);
  }
}

/** Until now nobody had shown that the address is theirs: whoever signed up with it may have left themselves other ways in. */
async function takeOver(transaction: Database, accountId: string, now: Date): Promise<void> {
  await transaction.updateTable('accounts').set({ email_verified_at: now }).where('id', '=', accountId).execute();
  await transaction.deleteFrom('passkeys').where('account_id', '=', accountId).execute();
  await transaction.deleteFrom('api_tokens').where('account_id', '=', accountId).execute();
}
