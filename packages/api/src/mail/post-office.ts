import type { Logger } from 'pino';
import type { Metrics } from '../metrics/metrics';
import { NO_METRICS } from '../metrics/no-metrics';
import type { MailWriter } from './mail-writer';
import type { Mailer } from './mailer';
import type { QueuedMail, MailStore } from './store';
import { answerOf, verdictOn, type MailVerdict } from './verdict';

/** Nobody waits longer for a link that they asked for, for example because mails had no way out, in milliseconds. */
const WORTH_SENDING_MS = 24 * 60 * 60_000;

export interface PostOfficeParts {
  readonly store: MailStore;
  readonly writer: MailWriter;
  /** Without a way out, mails wait in the database. */
  readonly mailer: Mailer | undefined;
  readonly logger: Logger;
  /** @default nowhere */
  readonly metrics?: Metrics | undefined;
  readonly now: () => Date;
}

/** Sends what is due, besides the requests: no answer waits for it or tells by its time whether a mail was sent. */
export class PostOffice {
  private running: Promise<void> | undefined;
  private isAskedAgain = false;
  private isClosed = false;
  private signal: AbortSignal | undefined;

  constructor(private readonly parts: PostOfficeParts) {}

  /** Looks for mails soon. Failures are logged. */
  kick(): void {
    this.isAskedAgain = true;
    this.running ??= this.run();
  }

  /**
   * Waits until everything that is due was tried.
   *
   * @param signal ends it after the mail that is on its way
   */
  async settled(signal?: AbortSignal): Promise<void> {
    this.signal = signal;
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
    while (!this.isClosed && this.signal?.aborted !== true) {
      const mail = await store.claim(now());
      if (mail === undefined) return;
      await this.attempt(mail, mailer);
    }
  }

  private async attempt(queued: QueuedMail, mailer: Mailer): Promise<void> {
    const { store, metrics = NO_METRICS } = this.parts;
    const verdict = await this.tryOnce(queued, mailer);
    if (verdict !== 'later') await store.remove(queued.id);
    metrics.count('mails_total', { outcome: verdict });
  }

  private async tryOnce(queued: QueuedMail, mailer: Mailer): Promise<MailVerdict> {
    const { writer, logger, now } = this.parts;
    const about = { mail: queued.id, kind: queued.kind, attempts: queued.attempts };
    if (now().getTime() - queued.created_at.getTime() > WORTH_SENDING_MS) {
      logger.error(about, 'A mail waited for more than a day and is given up.');
      return 'given-up';
    }
    try {
      const mail = await writer.write(queued);
      if (mail !== undefined) await mailer.send(mail);
      return 'sent';
    } catch (error) {
      const verdict = verdictOn(error, queued.attempts);
      const { code, responseCode } = answerOf(error);
      const said = { ...about, code, responseCode };
      if (verdict === 'later') logger.warn(said, 'A mail was not accepted; it is tried again later.');
      if (verdict === 'refused') logger.error(said, 'A mail was refused for good and is given up.');
      if (verdict === 'given-up') logger.error(said, 'A mail was not accepted for hours and is given up.');
      return verdict;
    }
  }
}
