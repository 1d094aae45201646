import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { FetchSecret } from './read-secret';

/** Reads secrets with the role and region of the function. */
export function secretsManager(): FetchSecret {
  const client = new SecretsManagerClient({});
  return async (arn) => (await client.send(new GetSecretValueCommand({ SecretId: arn }))).SecretString;
}
