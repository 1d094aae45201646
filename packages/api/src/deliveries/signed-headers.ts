import { Webhook } from 'standardwebhooks';

export interface Signable {
  /** The `webhook-id`. */
  readonly id: string;
  readonly body: string;
  /** Those that the receiver may know: the one that stands, and for a while the one before. */
  readonly secrets: readonly string[];
}

/** The headers of Standard Webhooks 1.0.0: one signature a secret. The time is that of the attempt. */
export function signedHeaders({ id, body, secrets }: Signable, now: Date): Readonly<Record<string, string>> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
  };
}
