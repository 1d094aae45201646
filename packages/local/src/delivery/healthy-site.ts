import { once } from 'node:events';
import { createServer } from 'node:http';

/** Runs `work` while a site on loopback says that its API is ready, and refuses every other path. */
export const whileSiteIsHealthy = async (work: (origin: string) => Promise<void>): Promise<void> => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/api/health/ready' ? 200 : 404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await work(`http://127.0.0.1:${port}`).finally(() => server.close());
};
