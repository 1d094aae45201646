import { sql } from 'kysely';
import type { Database } from '../database/database';
import type { TrustedOrigins } from '../http/trusted-origins';
import type { MailTokens } from '../mail-tokens/mail-tokens';
import type { MailTokenPurpose } from '../mail-tokens/purpose';
import type { MailKind } from './mail-kind';
import type { Mail } from './mailer';
import type { QueuedMail } from './store';
import { mailText } from './texts';

/** The token is behind the `#`, which browsers send to no server: it stands in no log and in no Referer. */
const PAGES: Readonly<Record<MailTokenPurpose, string>> = {
  'confirm-email': '/confirm-email#token=',
  'reset-password': '/reset-password#token=',
};

/** Turns what is to be said into a mail. Secrets are made here, while it is sent, and are kept as hashes only. */
export class MailWriter {
  constructor(
    private readonly database: Database,
    private readonly tokens: MailTokens,
    private readonly origins: TrustedOrigins,
  ) {}

  /** @returns undefined when there is nobody to send it to */
  async write({ kind, recipient, account_id: accountId }: QueuedMail): Promise<Mail | undefined> {
    const accounts = this.database.selectFrom('accounts').select(['id', 'email', 'language']);
    const account = await (
      accountId === null
        ? accounts.where(sql<boolean>`lower(email) = lower(${recipient})`)
        : accounts.where('id', '=', accountId)
    ).executeTakeFirst();
    if (account === undefined) return undefined;
    // As the account has it, not as a stranger typed it.
    const to = accountId === null ? account.email : recipient;
    return { to, ...mailText(kind, account.language, await this.link(kind, account.id, to)) };
  }

  private async link(kind: MailKind, accountId: string, email: string): Promise<string> {
    if (kind !== 'confirm-email' && kind !== 'reset-password') return '';
    // Never from a header of a request, which strangers write.
    const [origin] = await this.origins();
    if (origin === undefined) throw new Error('No trusted origin is known, so a mail has nowhere to lead to.');
    return origin + PAGES[kind] + (await this.tokens.create(accountId, kind, email));
  }
}
