import { newToken, tokenHash } from '../sessions/token';
import type { DeviceStore } from './store';

/**
 * The devices that people signed in on before: what strangers do to an account does not concern them. A device is known
 * by a random token in a cookie, which outlives the session and opens nothing by itself.
 * https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export class Devices {
  constructor(
    private readonly store: DeviceStore,
    private readonly now: () => Date,
  ) {}

  /** @returns a name for the device, undefined when nobody with this e-mail has signed in on it */
  async recognize(token: string | undefined, email: string): Promise<string | undefined> {
    if (token === undefined) return undefined;
    const hash = tokenHash(token);
    return (await this.store.isKnown(hash, email, this.now())) ? hash.toString('base64url') : undefined;
  }

  /** After the password was reset: whoever knew the one before may have signed in on some. */
  async forgetAll(accountId: string): Promise<void> {
    await this.store.removeAll(accountId);
  }

  /** After a sign-in: the device gets a new token, so that a copy of the one before is worth nothing. */
  async replace(previousToken: string | undefined, accountId: string): Promise<string> {
    if (previousToken !== undefined) await this.store.remove(tokenHash(previousToken));
    const token = newToken();
    await this.store.create(tokenHash(token), accountId, this.now());
    return token;
  }
}
