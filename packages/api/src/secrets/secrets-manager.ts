import type { FetchSecret } from './read-secret';

/** Reads secrets with the role and region of the function. Loaded when it is first asked. */
export function secretsManager(): FetchSecret {
  return async (arn) => {
    const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
    return (await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: arn }))).SecretString;
  };
}
