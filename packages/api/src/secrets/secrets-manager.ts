import type { FetchSecret } from './read-secret';

/** Reads secrets with the role of the function, each in the region of its ARN. Loaded when it is first asked. */
export function secretsManager(): FetchSecret {
  return async (arn) => {
    const [, , , region] = arn.split(':');
    const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
    const client = new SecretsManagerClient(region === undefined || region === '' ? {} : { region });
    return (await client.send(new GetSecretValueCommand({ SecretId: arn }))).SecretString;
  };
}
