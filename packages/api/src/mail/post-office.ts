import type { Logger } from 'pino';
import type { Mailer } from './mailer';
import type { QueuedMail, MailStore } from './store';
import type { MailWriter } from './mail-writer';

/** Minutes double with every attempt: the last one is made after about two hours. */
const MAX_ATTEMPTS = 8;

export interface PostOfficeParts {
  readonly store: MailStore;
  readonly writer: MailWriter;
  /** Without a way out, mails wait in the database. */
  readonly mailer: Mailer | undefined;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Sends what is due, besides the requests: no answer waits for it or tells by its time whether a mail was sent. */
export class PostOffice {
  private running: Promise<void> | undefined;
  private isAskedAgain = false;
  private isClosed = false;

  constructor(private readonly parts: PostOfficeParts) {}

  /** Looks for mails soon. Failures are logged. */
  kick(): void {
    this.isAskedAgain = true;
    this.running ??= this.run();
  }

  /** Waits until everything that is due was tried. */
  async settled(): Promise<void> {
    this.kick();
    await this.running;
  }

  /** Finishes the mail that is on its way and begins no other: the rest waits in the database. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.running;
  }

  private async run(): Promise<void> {
    try {
      while (this.isAskedAgain) {
        this.isAskedAgain = false;
        await this.sendDue();
      }
    } catch (error) {
      this.parts.logger.warn({ err: error }, 'Mails could not be looked for; they are tried again later.');
    } finally {
      this.running = undefined;
    }
  }

  private async sendDue(): Promise<void> {
    const { mailer, store, now } = this.parts;
    if (mailer === undefined) return;
    while (!this.isClosed) {
      const mail = await store.claim(now());
      if (mail === undefined) return;
      await this.attempt(mail, mailer);
    }
  }

  private async attempt(queued: QueuedMail, mailer: Mailer): Promise<void> {
    const { store, writer, logger } = this.parts;
    const about = { mail: queued.id, kind: queued.kind, attempts: queued.attempts };
    try {
      const mail = await writer.write(queued);
      if (mail !== undefined) await mailer.send(mail);
      await store.remove(queued.id);
    } catch (error) {
      // The server's own words can hold the address.
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (queued.attempts < MAX_ATTEMPTS) {
        logger.warn({ ...about, code }, 'A mail was not accepted; it is tried again later.');
        return;
      }
      logger.error({ ...about, code }, 'A mail was not accepted for hours and is given up.');
      await store.remove(queued.id);
    }
  }
}
