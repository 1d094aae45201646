import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Sent } from './driver';

/** A request as API Gateway's REST proxy integration hands it over (payload 1.0). */
export function proxyEvent({ method, path, headers, body }: Sent): APIGatewayProxyEvent {
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
