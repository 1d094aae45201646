import { promisify } from 'node:util';
import type { Mail, Mailer } from './mailer';
import { writeMessage } from './write-message';

/** Shorter than what a function may run, in milliseconds. */
const TIMEOUTS = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000, dnsTimeout: 5000 } as const;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Sends mails through the server of an SMTP URL, one connection each. `smtps:` is TLS from the beginning, `smtp:` demands
 * STARTTLS unless the server is on this machine: neither password nor links travel in the clear.
 */
export class SmtpMailer implements Mailer {
  constructor(
    private readonly url: string | (() => Promise<string>),
    private readonly from: string,
  ) {}

  async send(mail: Mail): Promise<void> {
    const message = writeMessage(mail, this.from, new Date());
    const { default: Connection } = await import('nodemailer/lib/smtp-connection');
    const { hostname, port, protocol, username, password } = new URL(
      typeof this.url === 'string' ? this.url : await this.url(),
    );
    const secure = protocol === 'smtps:';
    const connection = new Connection({
      ...TIMEOUTS,
      host: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      requireTLS: !secure && !LOOPBACK.has(hostname),
    });
    const isBroken = new Promise<never>((_, reject) => connection.once('error', reject));
    const talk = async (): Promise<void> => {
      await promisify((done: (fault?: Error | null) => void) => {
        connection.connect((fault) => {
          done(fault);
        });
      })();
      if (username !== '') {
        const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
        await promisify<unknown>((done) => {
          connection.login({ credentials }, done);
        })();
      }
      await promisify<unknown>((done) => {
        connection.send({ from: this.from, to: [mail.to] }, message, done);
      })();
    };
    try {
      await Promise.race([talk(), isBroken]);
    } finally {
      connection.close();
    }
  }
}
