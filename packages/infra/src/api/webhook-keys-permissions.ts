import type { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { WebhookKeysAccess } from './webhook-keys-access';

/**
 * To read the keys that seal the secrets of webhooks, and no other secret. Statements of the role, not grants of the secret:
 * a grant would write this role into the key's policy.
 */
export const webhookKeysPermissions = (
  stack: Stack,
  { readableArn, key }: WebhookKeysAccess,
): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [readableArn] }),
  ...(key === undefined
    ? []
    : [
        new PolicyStatement({
          actions: ['kms:Decrypt'],
          resources: [key.keyArn],
          conditions: { StringEquals: { 'kms:ViaService': `secretsmanager.${stack.region}.amazonaws.com` } },
        }),
      ]),
];
