import { parseSmtpUrl } from '../config';
import type { FetchSecret } from './read-secret';

/** How long the address is believed: a new password is used after this time at the latest. */
const KEPT_MS = 5 * 60_000;

/** The address of the mail server, with its password, in a secret whose whole text it is. */
export class SmtpSecret {
  private known: { readonly url: string; readonly until: number } | undefined;

  constructor(
    private readonly arn: string,
    private readonly fetchSecret: FetchSecret,
    private readonly now: () => Date,
  ) {}

  /** @throws Error when the secret cannot be read or is no address; never with its content */
  async read(): Promise<string> {
    const now = this.now().getTime();
    if (this.known !== undefined && now < this.known.until) return this.known.url;
    const url = parseSmtpUrl((await this.fetchSecret(this.arn)) ?? '');
    if (url === undefined)
      throw new Error(
        `The secret ${this.arn} is not the address of a mail server: write smtps://user:password@mail.example.com:465 as its whole text, special characters of the password as %40.`,
      );
    this.known = { url, until: now + KEPT_MS };
    return url;
  }
}
