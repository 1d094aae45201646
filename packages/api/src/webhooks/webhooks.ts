import { invalidValue } from '../problems/invalid-value';
import { ReceiverRefused } from '../receivers/receiver-refused';
import type { Receivers } from '../receivers/receivers';
import type { Sealer } from '../sealing/sealer';
import type { NewWebhook, Webhook, WebhookChange } from './schemas';
import { newWebhookSecret } from './secret';
import type { WebhookStore } from './store';

/** Webhooks of accounts. An address is judged before it is kept, and again whenever something is sent to it. */
export class Webhooks {
  constructor(
    private readonly store: WebhookStore,
    private readonly receivers: Receivers,
    private readonly sealer: Sealer,
    private readonly now: () => Date,
  ) {}

  list(accountId: string): Promise<Webhook[]> {
    return this.store.list(accountId, this.now());
  }

  get(accountId: string, id: string): Promise<Webhook | undefined> {
    return this.store.get(accountId, id, this.now());
  }

  /** @returns the webhook with its secret @throws Problem `invalid-input`, `limit-reached`, `not-signed-in`, `unavailable` without keys */
  async create(accountId: string, values: NewWebhook): Promise<Webhook> {
    const url = await this.judged(values.url);
    const secret = newWebhookSecret();
    const sealed = await this.sealer.seal(secret, accountId);
    return { ...(await this.store.create(accountId, { ...values, url }, sealed, this.now())), secret };
  }

  /** @returns the webhook, with its secret when that is new; undefined when the account has none @throws Problem `invalid-input`, `unavailable` without keys */
  async update(accountId: string, id: string, change: WebhookChange): Promise<Webhook | undefined> {
    if ((await this.get(accountId, id)) === undefined) return undefined;
    const url = change.url === undefined ? undefined : await this.judged(change.url);
    const secret = change.rotateSecret === undefined ? undefined : newWebhookSecret();
    const sealed = secret === undefined ? undefined : await this.sealer.seal(secret, accountId);
    const webhook = await this.store.update(accountId, id, { ...change, url, secret: sealed }, this.now());
    return webhook && { ...webhook, ...(secret === undefined ? {} : { secret }) };
  }

  /** @returns whether the account had it */
  remove(accountId: string, id: string): Promise<boolean> {
    return this.store.remove(accountId, id);
  }

  private async judged(text: string): Promise<string> {
    try {
      const { url } = await this.receivers.find(text);
      return url.href;
    } catch (error) {
      if (!(error instanceof ReceiverRefused)) throw error;
      throw invalidValue({ pointer: '#/url', detail: error.message, code: error.fault });
    }
  }
}
