import type { Environment } from '@hexastyle/environment';
import { ArnFormat } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { WebhookKeysAccess } from '../../api/webhook-keys-access';
import { webhookKeysName } from '../../api/webhook-keys';

/**
 * The copy of the keys in this region, by its name: what Secrets Manager puts after it in the ARN is known in no template of
 * this region. Secrets Manager encrypts the copy under a key of its own, so that reading it needs no right to a key.
 */
export const copiedWebhookKeys = (stack: Stack, environment: Environment): WebhookKeysAccess => {
  const secretArn = stack.formatArn({
    service: 'secretsmanager',
    resource: 'secret',
    resourceName: webhookKeysName(environment),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return { secretArn, readableArn: `${secretArn}-??????` };
};
