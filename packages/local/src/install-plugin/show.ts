import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config';
import { openBrowser } from '../journey/browser';
import { startPostgres } from '../start/start-postgres';
import { freePort, loopback } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { look } from './look';
import type { Run } from './run-step';
import { backendPart } from './serve';
import { configure } from './wire';

/** One of the new app's frontends, and what shows it. */
export interface Showing {
  readonly app: string;
  readonly frontend: string;
  readonly config: Config;
  readonly run: Run;
}

/** Builds a frontend, serves it from the app's backend on a new database and looks at it. @throws Problem */
export const show = async ({ app, frontend, config, run }: Showing): Promise<void> => {
  const supervisor = createSupervisor();
  // Below the state folder, where PostgreSQL's own account may go.
  const stateFolder = join(config.stateFolder, `install-plugin-${frontend}`);
  const browser = await openBrowser();
  try {
    const ports = { ...config.ports, postgres: undefined };
    const postgres = await startPostgres({ ...config, stateFolder, ports }, supervisor);
    const port = await freePort();
    const configs = configure({ app, port, frontend, postgres });
    await run(`build ${frontend}`, process.execPath, {
      args: [join(app, 'node_modules/@backstage/cli/bin/backstage-cli'), 'package', 'build', ...configs],
      cwd: join(app, 'packages', frontend),
    });
    await supervisor.start(backendPart({ app, port, configs }, join(config.stateFolder, 'logs'), config.inherited));
    await look(browser, `http://${loopback}:${port}`);
  } finally {
    await browser.close();
    await supervisor.stop();
    rmSync(stateFolder, { recursive: true, force: true });
  }
};
