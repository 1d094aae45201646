import { ParameterNotFound, SSMClient, type GetParameterCommand } from '@aws-sdk/client-ssm';
import type { APIGatewayProxyResult, Context } from 'aws-lambda';
import { handler } from './lambda';
import { problemSchema } from './problems/schema';
import { proxyEvent } from './testing/proxy-event';

/** Browsers name the origin of changes; probes name none. */
const ask = (method: 'GET' | 'POST', path: string): Promise<APIGatewayProxyResult> => {
  const headers = method === 'GET' ? {} : { origin: 'https://habits.example.com' };
  return handler(proxyEvent({ method, path, headers }), {} as Context);
};

const configure = (): void => {
  Object.assign(process.env, {
    DATABASE_HOST: '127.0.0.1',
    DATABASE_PORT: '1',
    DATABASE_NAME: 'habits',
    DATABASE_USER: 'api',
    DATABASE_CONNECTIONS: '2',
    TRUSTED_ORIGINS_PARAMETER: '/edge/origin',
    LOG_LEVEL: 'silent',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'an-id',
    AWS_SECRET_ACCESS_KEY: 'a-key',
  });
};

describe('the function', () => {
  // There is no AWS in a test: Systems Manager answers as it does while the edge was never deployed.
  const send = jest.spyOn(SSMClient.prototype, 'send').mockImplementation(() => {
    throw new ParameterNotFound({ message: '', $metadata: {} });
  });

  it('names every variable that is missing', async () => {
    await expect(ask('GET', '/api/health/live')).rejects.toThrow(
      /DATABASE_HOST is missing[\s\S]*DATABASE_USER is missing[\s\S]*TRUSTED_ORIGINS is missing/,
    );
  });

  it('starts without asking anybody, and answers 503 while the database does not answer', async () => {
    configure();
    expect(await ask('GET', '/api/health/live')).toMatchObject({ statusCode: 200 });
    for (let time = 0; time < 2; time += 1) {
      const { statusCode, headers, body } = await ask('GET', '/api/health/ready');
      expect({ statusCode, retryAfter: headers?.['retry-after'] }).toEqual({ statusCode: 503, retryAfter: '5' });
      expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ status: 503 });
    }
    expect(send).not.toHaveBeenCalled();
  });

  it('refuses changes from browsers before the edge is deployed', async () => {
    configure();
    const { statusCode, body } = await ask('POST', '/api/sessions');
    expect({ statusCode, type: problemSchema.parse(JSON.parse(body)).type }).toEqual({
      statusCode: 403,
      type: 'tag:hexastyle.example,2026:problem/untrusted-origin',
    });
    expect(send).toHaveBeenCalledTimes(1);
    expect((send.mock.calls[0]?.[0] as GetParameterCommand).input).toEqual({ Name: '/edge/origin' });
  });
});
