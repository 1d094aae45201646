import { join } from 'node:path';
import type { Config } from '../config';
import { openBrowser } from '../journey/browser';
import type { Services } from '../start/services';
import { freePort, loopback } from '../supervision/port';
import type { Supervisor } from '../supervision/supervisor';
import { look } from './look';
import { backendPart } from './serve';
import type { Steps } from './steps';
import { configure } from './wire';

/** One of the new app's frontends, and what shows it. */
export interface Showing {
  readonly app: string;
  readonly frontend: string;
  readonly postgres: Services['postgres'];
  readonly config: Config;
  readonly supervisor: Supervisor;
  readonly steps: Steps;
}

const lookAt = async (origin: string): Promise<void> => {
  const browser = await openBrowser();
  try {
    await look(browser, origin);
  } finally {
    await browser.close();
  }
};

/** Builds a frontend, serves it from the app's backend and looks at it. @throws Problem */
export const show = async ({ app, frontend, postgres, config, supervisor, steps }: Showing): Promise<void> => {
  const { run, work } = steps;
  const port = await freePort();
  const configs = configure({ app, port, frontend, postgres });
  await run(`build ${frontend}`, process.execPath, {
    args: [join(app, 'node_modules/@backstage/cli/bin/backstage-cli'), 'package', 'build', ...configs],
    cwd: join(app, 'packages', frontend),
  });
  const part = backendPart({ app, name: frontend, port, configs }, join(config.stateFolder, 'logs'), config.inherited);
  const backend = await work(`start ${part.name}`, () => supervisor.start(part));
  try {
    await work(`${frontend} shows the environment and its claim`, () => lookAt(`http://${loopback}:${port}`));
  } finally {
    await backend.stop();
  }
};
