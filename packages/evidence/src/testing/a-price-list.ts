import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the endpoint says to a request about a usage type: the texts of `PriceList`, or the name of an error. */
export type Says = (usagetype: string, request: number) => readonly string[] | string;

/** An endpoint of the Price List API on loopback. */
export interface PriceListEndpoint {
  readonly url: string;
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

interface Question {
  readonly Filters?: readonly { readonly Field?: string; readonly Value?: string }[];
}

const usagetypeIn = (body: string): string =>
  (JSON.parse(body) as Question).Filters?.find(({ Field }) => Field === 'usagetype')?.Value ?? '';

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Answers in the protocol of AWS, to whoever sends a signature. */
export const aPriceList = async (says: Says): Promise<PriceListEndpoint> => {
  let requests = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      requests += 1;
      const said = request.headers.authorization === undefined ? 'AccessDenied' : says(usagetypeIn(body), requests);
      const failed = typeof said === 'string';
      response.writeHead(failed ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(failed ? { __type: said } : { FormatVersion: 'aws_v1', PriceList: said }));
    });
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
