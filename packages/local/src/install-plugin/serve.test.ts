import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { readTestEnvironment } from '../testing/config';
import { temporaryFolder } from '../testing/temporary-folder';
import { backendPart } from './serve';

/** What Backstage says when a plugin fails. Its process stays. */
const FAILING = `
console.log("Backend startup failed due to the following errors:\\n  Plugin 'notes' startup failed; caused by Error: no paper");
setTimeout(() => require('fs').writeFileSync('late', ''), 2000);
`;

describe("a new app's backend", () => {
  const app = temporaryFolder();

  beforeAll(() => {
    mkdirSync(join(app, 'packages/backend/src'), { recursive: true });
    const transform = join(app, 'packages/backend/node_modules/@backstage/cli/config');
    mkdirSync(transform, { recursive: true });
    writeFileSync(join(transform, 'nodeTransform.cjs'), '');
    writeFileSync(join(app, 'packages/backend/src/index.ts'), FAILING);
  });

  it('with a plugin that does not start, is given up at once, with the reason and the log', async () => {
    const supervisor = createSupervisor();
    const part = backendPart({ app, name: 'notes', port: await freePort(), configs: [] }, app, readTestEnvironment());
    const started = performance.now();

    await expect(supervisor.start(part)).rejects.toMatchObject({
      message: 'A plugin of the new app does not start: Error: no paper',
      remedy: expect.stringContaining('install-plugin-backend-with-notes.log') as string,
    });
    expect(performance.now() - started).toBeLessThan(2000);
    await supervisor.stop();
    await sleep(2500);
    expect(existsSync(join(app, 'packages/backend/late'))).toBe(false);
  });
});
