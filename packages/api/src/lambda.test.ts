import type { Context } from 'aws-lambda';
import { handler } from './lambda';
import { problemSchema } from './problems/schema';
import { readTestConfig } from './testing/config';
import { proxyEvent } from './testing/proxy-event';

// There is no AWS in a test: the two clients answer as the services would.
jest.mock('@aws-sdk/client-secrets-manager', () => ({
  GetSecretValueCommand: jest.fn(),
  SecretsManagerClient: class {
    send = () => {
      const { username, password } = new URL(readTestConfig().postgresUrl);
      return Promise.resolve({ SecretString: JSON.stringify({ username, password }) });
    };
  },
}));
jest.mock(
  '@aws-sdk/client-ssm',
  () => ({
    GetParameterCommand: jest.fn(),
    SSMClient: class {
      send = () => Promise.resolve({ Parameter: { Value: 'https://habits.example.com' } });
    },
  }),
  { virtual: true },
);

const event = proxyEvent({ method: 'GET', path: '/api/health/live', headers: {} });

const configure = (hostAndPort: { readonly hostname: string; readonly port: string }): void => {
  Object.assign(process.env, {
    DATABASE_HOST: hostAndPort.hostname,
    DATABASE_PORT: hostAndPort.port,
    DATABASE_NAME: 'postgres',
    DATABASE_SECRET_ARN: 'arn:database',
    CACHE_HOST: '127.0.0.1',
    CACHE_SECRET_ARN: 'arn:cache',
    TRUSTED_ORIGINS_PARAMETER: '/edge/origin',
    LOG_LEVEL: 'silent',
  });
};

describe('the function', () => {
  it('names every variable that is missing', async () => {
    await expect(handler(event, {} as Context)).rejects.toThrow(
      /DATABASE_HOST is missing[\s\S]*TRUSTED_ORIGINS is missing/,
    );
  });

  it('answers 503 while the database does not answer, and tries again at the next event', async () => {
    configure({ hostname: '127.0.0.1', port: '1' });
    for (let time = 0; time < 2; time += 1) {
      const { statusCode, headers, body } = await handler(event, {} as Context);
      expect({ statusCode, retryAfter: headers?.['Retry-After'] }).toEqual({ statusCode: 503, retryAfter: '5' });
      expect(problemSchema.parse(JSON.parse(body)).instance).toMatch(/gateway-request$/);
    }
  });

  it('does not speak to a database that offers no TLS', async () => {
    configure(new URL(readTestConfig().postgresUrl));
    expect(await handler(event, {} as Context)).toMatchObject({ statusCode: 503 });
  });
});
