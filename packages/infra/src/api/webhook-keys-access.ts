import type { IKey } from 'aws-cdk-lib/aws-kms';

/** Where functions find the keys that seal the secrets of webhooks, whichever region they are in. */
export interface WebhookKeysAccess {
  /** What functions ask for. */
  readonly secretArn: string;
  /** What they may read: the same secret as policies name it. */
  readonly readableArn: string;
  /** Under which it is encrypted. @default - Secrets Manager's own, which opens for whoever may read the secret */
  readonly key?: IKey;
}
