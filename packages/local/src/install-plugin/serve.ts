import { join } from 'node:path';
import { httpReady } from '../start/http-ready';
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

/** The new app's backend, which serves one of its two frontends as well. */
export const backendPart = ({ app, name, port, configs }: Site, logs: string, inherited: NodeJS.ProcessEnv): Part => ({
  name: `the backend with ${name}`,
  command: process.execPath,
  args: ['--require', '@backstage/cli/config/nodeTransform.cjs', 'src/index.ts', ...configs],
  cwd: join(app, 'packages/backend'),
  // Guests may sign in only where NODE_ENV says so. The template's configuration asks for a token, which nothing uses.
  env: { ...inherited, NODE_ENV: 'development', GITHUB_TOKEN: 'none' },
  logFile: join(logs, `install-plugin-backend-with-${name}.log`),
  stopSignal: 'SIGTERM',
  isReady: httpReady(port, '/.backstage/health/v1/readiness'),
  readyWithin: 240,
});
