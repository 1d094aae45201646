import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort, loopback } from '../supervision/port';
import { runSource } from '../testing/run-source';
import { temporaryFolder } from '../testing/temporary-folder';

describe('npm start', () => {
  const folder = temporaryFolder();

  it('given a port that is taken, says so in one line before anything starts, and fails', async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, loopback, resolve));
    const HEXASTYLE_STATE_DIR = join(folder, 'state');
    const { code, output } = await runSource('start/main.ts', [], {
      HEXASTYLE_PORTAL_PORT: `${port}`,
      HEXASTYLE_STATE_DIR,
    });
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} (portal) is taken: stop what listens there, or set HEXASTYLE_PORTAL_PORT.`);
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(HEXASTYLE_STATE_DIR)).toBe(false);
  }, 30_000);

  it('given a value that is no port, says so without a stack trace, and fails', async () => {
    const { code, output } = await runSource('start/main.ts', [], { HEXASTYLE_API_PORT: 'http' });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'HEXASTYLE_API_PORT: "http" is not a port from 1 to 65535. Change or unset, then start again.',
    );
  }, 30_000);
});
