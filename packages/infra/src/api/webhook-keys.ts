import type { Environment } from '@hexastyle/environment';
import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { WebhookKeysAccess } from './webhook-keys-access';

/** The same in every region. Nothing of six characters after a hyphen at its end, which would read as part of an ARN. */
export const webhookKeysName = (environment: Environment): string => `hexastyle-${environment.name}-webhook-keys`;

export interface WebhookKeysProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/**
 * The keys that seal the secrets of webhooks. The first one is 43 letters and digits of chance, which are 32 bytes in base64;
 * people put others in front. Kept when the stack goes, because recovery points hold what it sealed, and copied to where a
 * recovery would open that.
 */
export class WebhookKeys extends Secret implements WebhookKeysAccess {
  readonly readableArn: string;
  readonly key: IKey;

  constructor(scope: Construct, id: string, { environment, key }: WebhookKeysProps) {
    super(scope, id, {
      secretName: webhookKeysName(environment),
      description: 'Keys that seal the secrets of webhooks, the newest first',
      encryptionKey: key,
      // Another value of either makes another key in the place of all that are there: neither is ever changed.
      generateSecretString: { passwordLength: 43, excludePunctuation: true },
      replicaRegions: [{ region: environment.drRegion }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.readableArn = this.secretArn;
    this.key = key;
  }
}
