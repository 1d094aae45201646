import { createServer, type Server } from 'node:net';
import { freePort, loopback } from '../supervision/port';
import { checkPorts } from './check-ports';

describe('the check of the ports', () => {
  let server: Server;
  let taken: number;

  beforeAll(async () => {
    taken = await freePort();
    server = createServer();
    await new Promise<void>((resolve) => server.listen(taken, loopback, resolve));
  });

  afterAll(() => {
    server.close();
  });

  it('given a port that somebody listens on, names the port and the variable that changes it', async () => {
    const ports = { portal: await freePort(), web: taken, api: await freePort(), postgres: undefined };
    await expect(checkPorts(ports)).rejects.toThrow(
      new RegExp(`^Port ${taken} \\(web\\) is taken: stop what listens there, or set HEXASTYLE_WEB_PORT\\.$`),
    );
  });

  it('given free ports, has nothing to say', async () => {
    const ports = { portal: await freePort(), web: await freePort(), api: await freePort(), postgres: undefined };
    await expect(checkPorts(ports)).resolves.toBeUndefined();
  });
});
