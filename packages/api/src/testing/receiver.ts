import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One request that reached the receiver. */
export interface Heard {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Somebody who listens to webhooks, on this machine. */
export interface TestReceiver {
  readonly port: number;
  readonly url: string;
  readonly heard: Heard[];
  /** How requests are answered from now on. */
  answer: Answer;
  close(): Promise<void>;
}

export const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    void response.writeHead(status, headers).end();

export async function startReceiver(): Promise<TestReceiver> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      receiver.heard.push({ path: request.url ?? '', headers: request.headers as Record<string, string>, body });
      receiver.answer(response, request);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: TestReceiver = {
    port,
    url: `http://127.0.0.1:${port}/hook`,
    heard: [],
    answer: answering(204),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
