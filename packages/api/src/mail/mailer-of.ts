import { FolderMailer } from './folder-mailer';
import type { Mailer } from './mailer';
import { SmtpMailer } from './smtp-mailer';

/** What the configuration says about mails. */
export interface MailSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly OUTBOX_FOLDER?: string | undefined;
}

const LOCAL_SENDER = 'hexastyle@localhost.example';

/** @returns undefined when mails have no way out */
export function mailerOf({ SMTP_URL, MAIL_FROM = LOCAL_SENDER, OUTBOX_FOLDER }: MailSettings): Mailer | undefined {
  if (SMTP_URL !== undefined) return new SmtpMailer(SMTP_URL, MAIL_FROM);
  return OUTBOX_FOLDER === undefined ? undefined : new FolderMailer(OUTBOX_FOLDER, MAIL_FROM);
}
