import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app';
import { createLogger } from '../logger';
import { openPostOffice } from '../mail/open-post-office';
import { atEnd } from '../testing/at-end';
import { createTestDatabase } from '../testing/test-database';
import { alwaysTrusting } from './trusted-origins';

describe('a body without a declared length', () => {
  it('is refused as soon as it has grown too large', async () => {
    const { database, drop } = await createTestDatabase({ migrated: false });
    atEnd(drop);
    const parts = {
      database,
      logger: createLogger('silent'),
      now: () => new Date(),
      trustedOrigins: alwaysTrusting([]),
    };
    const app = createApp({
      ...parts,
      postOffice: openPostOffice({ ...parts, mailer: undefined }),
      cache: undefined,
      cookieSecure: true,
      proxyHops: 0,
    });
    const handle = app.callback();
    const server = createServer((incoming, outgoing) => void handle(incoming, outgoing)).listen(0, '127.0.0.1');
    atEnd(() => {
      server.close().closeAllConnections();
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    const sending = request({
      port,
      path: '/sessions',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    atEnd(() => sending.destroy());
    // Never ended: the answer has to come before the body is over.
    for (let chunk = 0; chunk < 9; chunk += 1) sending.write('a'.repeat(8192));
    const [response] = (await once(sending, 'response')) as [{ readonly statusCode: number }];
    expect(response.statusCode).toBe(413);
  });
});
