import { newToken, tokenHash } from '../sessions/token';
import type { MailTokenPurpose } from './purpose';
import type { FoundMailToken, MailTokenStore } from './store';

const MINUTE = 60_000;

/** How long the link of a mail works, in milliseconds. */
export const MAIL_TOKEN_LIFETIME: Readonly<Record<MailTokenPurpose, number>> = {
  'confirm-email': 48 * 60 * MINUTE,
  'reset-password': 30 * MINUTE,
};

/** The tokens in mails: each works once, and a new one takes the place of the one before. */
export class MailTokens {
  constructor(
    private readonly store: MailTokenStore,
    private readonly now: () => Date,
  ) {}

  async create(accountId: string, purpose: MailTokenPurpose, email: string): Promise<string> {
    const token = newToken();
    const expiresAt = new Date(this.now().getTime() + MAIL_TOKEN_LIFETIME[purpose]);
    await this.store.replace(tokenHash(token), { accountId, purpose, email }, expiresAt);
    return token;
  }

  /** What a token is for, without using it up. @returns undefined when it is unknown, used or has expired */
  find(token: string, purpose: MailTokenPurpose): Promise<FoundMailToken | undefined> {
    return this.store.find(tokenHash(token), purpose, this.now());
  }
}
