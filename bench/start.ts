import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestServices, type TestServices } from '../packages/local/src/testing/services';
import { build } from './build';
import { removeBuilt } from './built';
import type { Comparison, Timed } from './comparison';
import { inherited, searchPath } from './config';
import { timedUntilReady } from './server';

const READINESS = '.backstage/health/v1/readiness';

const PORTS = {
  HEXASTYLE_PORTAL_PORT: '13310',
  HEXASTYLE_WEB_PORT: '13311',
  HEXASTYLE_API_PORT: '13312',
  HEXASTYLE_POSTGRES_PORT: '13313',
};

const hexastyle = (root: string, state: string): Timed =>
  timedUntilReady(
    { file: 'npm', args: ['start'], cwd: root, env: { ...inherited, ...PORTS, HEXASTYLE_STATE_DIR: state } },
    ['http://127.0.0.1:13310/', `http://127.0.0.1:13310/${READINESS}`],
  );

/** Backstage's own start of the same portal; the database is running already, and not counted. */
const backstage = (root: string, postgresUrl: string): Timed => {
  const { hostname, port, username, password } = new URL(postgresUrl);
  const database = {
    HEXASTYLE_PORTAL_DATABASE_HOST: hostname,
    HEXASTYLE_PORTAL_DATABASE_PORT: port,
    HEXASTYLE_PORTAL_DATABASE_USER: decodeURIComponent(username),
    HEXASTYLE_PORTAL_DATABASE_PASSWORD: decodeURIComponent(password),
  };
  const files = ['app-config.yaml', 'app-config.environments.yaml', '../bench/backstage-alone.yaml'];
  const config = files.flatMap((file) => ['--config', path.join(root, 'portal', file)]);
  return timedUntilReady(
    {
      file: 'npx',
      args: ['backstage-cli', 'repo', 'start', 'app', 'backend', ...config],
      cwd: root,
      env: { ...inherited, ...database },
    },
    ['http://127.0.0.1:13300/', `http://127.0.0.1:13307/${READINESS}`],
  );
};

/**
 * `npm start` to a portal that answers, against Backstage alone.
 * `first` is the start right after an installation, when nothing is built and there is no state.
 */
export const startComparison = async (root: string, which: 'first' | 'next'): Promise<Comparison> => {
  const state = await mkdtemp(path.join(tmpdir(), 'hexastyle-bench-'));
  let services: TestServices | undefined;
  const start = hexastyle(root, state);
  return {
    title: which === 'first' ? 'first npm start after an installation' : 'next npm start',
    bound: 'ratio: at most 1.3',
    rounds: which === 'first' ? 1 : 2,
    prepare: async () => {
      services = await startTestServices(searchPath);
    },
    baseline: {
      name: 'backstage-cli repo start, the portal alone',
      run: async () => {
        // The plugin imports the evidence package, which Backstage's start does not build.
        await build(root);
        return backstage(root, services?.postgresUrl ?? '')();
      },
    },
    subject: {
      name: 'npm start: database, API, SPA and portal',
      run: async () => {
        if (which === 'first') await removeBuilt(root);
        return start();
      },
    },
    cleanUp: async () => {
      await services?.stop();
      await rm(state, { recursive: true, force: true });
    },
  };
};
