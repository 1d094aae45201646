import { once } from 'node:events';
import { createServer } from 'node:http';

/** What a portal takes, when the right token comes along. */
const ENDPOINTS: readonly (string | undefined)[] = [
  '/api/well-architected/reports',
  '/api/well-architected/inventories',
];

/** Runs `work` while a portal on loopback takes reports and inventories from who has the token. Throws when one did not come. */
export const whilePortalTakes = async (token: string, work: (portal: string) => Promise<void>): Promise<void> => {
  const taken = new Set<string>();
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    const isTaken = ENDPOINTS.includes(url) && headers.authorization === `Bearer ${token}`;
    if (isTaken) taken.add(url);
    request.resume().on('end', () => response.writeHead(isTaken ? 201 : 401).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await work(`http://127.0.0.1:${port}`).finally(() => server.close());
  if (taken.size < ENDPOINTS.length) throw new Error(`The portal got ${[...taken].join(', ') || 'nothing'}.`);
};
