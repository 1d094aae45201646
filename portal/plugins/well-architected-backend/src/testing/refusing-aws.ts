import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { directAwsTo } from './config';

/**
 * Where the clients that a test does not mock send what they ask: it is refused at once, instead of on the network, after
 * five attempts and the pauses between them.
 */
export const refusingAws = (): void => {
  const server = createServer((_, response) => response.writeHead(403).end());
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    directAwsTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterAll(async () => {
    directAwsTo(undefined);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
};
