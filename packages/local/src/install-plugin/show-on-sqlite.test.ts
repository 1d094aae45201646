import { createServer } from 'node:http';
import { once } from 'node:events';
import { loopback } from '../supervision/port';
import { askOnSqlite } from './show-on-sqlite';

const SAYS = {
  error: { message: 'The plugin needs PostgreSQL, but backend.database gives it better-sqlite3. Set it.' },
};

interface Answers {
  readonly ours: readonly [number, object];
  readonly catalog: number;
}

/** Asks an app that answers so. */
const ask = async ({ ours: [status, body], catalog }: Answers): Promise<void> => {
  const server = createServer(({ url = '', headers }, response) => {
    const guest = url === '/api/auth/guest/refresh';
    const known = guest || headers.authorization === 'Bearer t';
    const answer = url.startsWith('/api/catalog/') ? catalog : status;
    response.writeHead(guest ? 200 : known ? answer : 401);
    response.end(JSON.stringify(guest ? { backstageIdentity: { token: 't' } } : body));
  }).listen(0, loopback);
  await once(server, 'listening');
  try {
    const address = server.address();
    await askOnSqlite(`http://${loopback}:${typeof address === 'object' ? address?.port : ''}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

describe('an app on SQLite', () => {
  it('is as it should be when our plugin says what it lacks and the catalog answers', async () => {
    await expect(ask({ ours: [503, SAYS], catalog: 200 })).resolves.toBeUndefined();
  });

  it.each([
    [
      'our plugin pretends to work',
      { ours: [200, { items: [] }], catalog: 200 },
      'the plugin answers 200: {"items":[]}',
    ],
    ['our plugin does not say why', { ours: [503, {}], catalog: 200 }, 'the plugin answers 503: {}'],
    ['the catalog went with it', { ours: [503, SAYS], catalog: 500 }, 'the catalog answers 500'],
  ] as const)('is not when %s', async (_, answers, words) => {
    await expect(ask(answers)).rejects.toThrow(words);
  });
});
