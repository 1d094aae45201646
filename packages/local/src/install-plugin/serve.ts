import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem';
import { httpReady } from '../start/http-ready';
import { logName } from '../supervision/log-file';
import type { Part } from '../supervision/part';

/** Where one of the new app's frontends is served, and under which configuration. */
export interface Site {
  readonly app: string;
  /** What tells it from the other sites of the trial. */
  readonly name: string;
  readonly port: number;
  /** The options that name the files. */
  readonly configs: readonly string[];
}

/** A backend whose plugin fails says so and stays, without ever being ready. @throws Problem with what it said */
const checkStartup = (logFile: string): void => {
  const [, said] = /startup failed; caused by ([^\n]+)/.exec(readFileSync(logFile, 'utf8')) ?? [];
  if (said !== undefined)
    throw new Problem(
      `A plugin of the new app does not start: ${said.slice(0, 600)}`,
      `The whole story is in ${logName(logFile)}.`,
    );
};

/** The new app's backend, which serves one of its two frontends as well. */
export const backendPart = ({ app, name, port, configs }: Site, logs: string, inherited: NodeJS.ProcessEnv): Part => {
  const logFile = join(logs, `install-plugin-backend-with-${name}.log`);
  const answers = httpReady(port, '/.backstage/health/v1/readiness');
  return {
    name: `the backend with ${name}`,
    command: process.execPath,
    args: ['--require', '@backstage/cli/config/nodeTransform.cjs', 'src/index.ts', ...configs],
    cwd: join(app, 'packages/backend'),
    // Guests may sign in only where NODE_ENV says so. The template's configuration asks for a token, which nothing uses.
    env: { ...inherited, NODE_ENV: 'development', GITHUB_TOKEN: 'none' },
    logFile,
    stopSignal: 'SIGTERM',
    isReady: async () => {
      checkStartup(logFile);
      return answers();
    },
    readyWithin: 240,
  };
};
