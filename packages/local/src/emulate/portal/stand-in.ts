import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { loopback } from '../../supervision/port';

/** An endpoint of AWS on loopback. */
export interface StandIn {
  readonly endpoint: string;
  /** Nobody answers there any more, connections that are open are cut. */
  readonly stop: () => Promise<void>;
}

const nameOf = ({ headers, url = '/' }: IncomingMessage): string => {
  const target = headers['x-amz-target'];
  return typeof target === 'string' ? target : new URL(url, 'http://stand-in').pathname.replace(/\/$/, '');
};

/** What the emulator reads: who asks, for what, in which form. */
const HEADERS = [
  'authorization',
  'content-type',
  'x-amz-target',
  'x-amz-date',
  'smithy-protocol',
  'accept',
  'x-amzn-query-mode',
] as const;

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    HEADERS.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );

const forward = async (request: IncomingMessage, response: ServerResponse, endpoint: string): Promise<void> => {
  const body = await buffer(request);
  const answer = await fetch(new URL(request.url ?? '/', endpoint), {
    method: request.method ?? 'GET',
    redirect: 'error',
    headers: headersOf(request),
    ...(body.length > 0 && { body }),
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await answer.arrayBuffer()));
};

/** Answers the named calls itself and hands every other one to the emulator. */
export const startStandIn = async (emulator: string, answers: Readonly<Record<string, object>>): Promise<StandIn> => {
  const server = createServer((request, response) => {
    const known = answers[nameOf(request)];
    if (known !== undefined) {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(known));
      return;
    }
    forward(request, response, emulator).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, loopback, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
  return {
    endpoint: `http://${loopback}:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
