import type { Context } from 'aws-lambda';
import type { createApp } from '../app';
import { proxyHandler } from '../lambda/handler';
import type { Driver } from './driver';
import { proxyEvent } from './proxy-event';

/** The application behind API Gateway's REST proxy events. */
export function lambdaDriver(app: ReturnType<typeof createApp>): Driver {
  const handler = proxyHandler(app);
  return {
    send: async (request) => {
      const context = { awsRequestId: 'test', callbackWaitsForEmptyEventLoop: true } as Context;
      const answer = await handler(proxyEvent(request), context);
      const { statusCode, headers = {}, multiValueHeaders = {}, body } = answer;
      const bytes = Buffer.from(body, answer.isBase64Encoded === true ? 'base64' : 'utf8');
      const all: Record<string, string> = {};
      for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = String(value);
      const cookies = (multiValueHeaders['set-cookie'] ?? multiValueHeaders['Set-Cookie'] ?? []).map(String);
      return {
        status: statusCode,
        headers: all,
        cookies: cookies.length > 0 || all['set-cookie'] === undefined ? cookies : [all['set-cookie']],
        text: bytes.toString(),
        bytes,
      };
    },
    stop: () => Promise.resolve(),
  };
}
