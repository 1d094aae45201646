import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loopback } from '../../supervision/port';

/** The site of a running house at another address, where its service worker can become that of a newer build. */
export interface ChangingSite {
  readonly address: string;
  readonly change: () => void;
  readonly close: () => void;
}

export const startChangingSite = async (site: string): Promise<ChangingSite> => {
  let more = '';
  const server = createServer((request, response) => {
    void fetch(`${site}${request.url ?? '/'}`)
      .then(async (answer) => {
        const body = Buffer.from(await answer.arrayBuffer());
        const type = answer.headers.get('content-type') ?? 'application/octet-stream';
        response.writeHead(answer.status, { 'content-type': type });
        response.end(request.url === '/sw.js' ? `${body.toString()}${more}` : body);
      })
      .catch(() => response.writeHead(502).end());
  });
  await new Promise<void>((resolve) => server.listen(0, loopback, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${loopback}:${port}`,
    change: () => {
      more = '\n// A newer build.';
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
