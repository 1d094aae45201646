import type { Context } from 'aws-lambda';
import { gunzipSync } from 'node:zlib';
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
      const sent = Buffer.from(body, answer.isBase64Encoded === true ? 'base64' : 'utf8');
      // More is an error of Lambda's: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(6 * 1024 * 1024);
      const all: Record<string, string> = {};
      for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = String(value);
      const cookies = (multiValueHeaders['set-cookie'] ?? multiValueHeaders['Set-Cookie'] ?? []).map(String);
      const bytes = all['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
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
