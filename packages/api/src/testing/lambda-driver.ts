import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import type { createApp } from '../app';
import { proxyHandler } from '../lambda/handler';
import type { Driver, Sent } from './driver';

/** The application behind API Gateway's REST proxy events. */
export function lambdaDriver(app: ReturnType<typeof createApp>): Driver {
  const handler = proxyHandler(app);
  return {
    send: async (request) => {
      const context = { awsRequestId: 'test', callbackWaitsForEmptyEventLoop: true } as Context;
      const { statusCode, headers = {}, multiValueHeaders = {}, body } = await handler(proxyEvent(request), context);
      const all: Record<string, string> = {};
      for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = String(value);
      const cookies = (multiValueHeaders['set-cookie'] ?? multiValueHeaders['Set-Cookie'] ?? []).map(String);
      return {
        status: statusCode,
        headers: all,
        cookies: cookies.length > 0 || all['set-cookie'] === undefined ? cookies : [all['set-cookie']],
        text: body,
      };
    },
    stop: () => Promise.resolve(),
  };
}

function proxyEvent({ method, path, headers, body }: Sent): APIGatewayProxyEvent {
  const url = new URL(path, 'https://api.example.com');
  const isBinary = body instanceof Uint8Array;
  const multiValueQuery: Record<string, string[]> = {};
  for (const name of url.searchParams.keys()) multiValueQuery[name] = url.searchParams.getAll(name);
  return {
    httpMethod: method,
    path: url.pathname,
    resource: '/{proxy+}',
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryStringParameters: Object.fromEntries(url.searchParams),
    multiValueQueryStringParameters: multiValueQuery,
    pathParameters: { proxy: url.pathname.slice(1) },
    stageVariables: null,
    body: body === undefined ? null : isBinary ? Buffer.from(body).toString('base64') : body,
    isBase64Encoded: isBinary,
    requestContext: {
      requestId: 'gateway-request',
      identity: { sourceIp: '203.0.113.7' },
    } as APIGatewayProxyEvent['requestContext'],
  };
}
