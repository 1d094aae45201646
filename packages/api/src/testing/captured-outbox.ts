import type { Mail, Mailer } from '../mail/mailer';

/** Mails as they would have left. */
export class CapturedOutbox implements Mailer {
  readonly mails: Mail[] = [];
  /** As when the mail server is away. */
  isClosed = false;

  send(mail: Mail): Promise<void> {
    if (this.isClosed) return Promise.reject(new Error(`No mail for ${mail.to} today`));
    this.mails.push(mail);
    return Promise.resolve();
  }
}
