import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config';
import { Problem } from '../problem';
import { findProgram } from '../programs/find-program';
import { chromiumProgram, installCommand } from '../programs/programs';
import { startPostgres } from '../start/start-postgres';
import { createSupervisor, type Supervisor } from '../supervision/supervisor';
import { adaptManifests } from './adapt-manifests';
import { createApps } from './create-apps';
import { checkOwnCode } from './own-code';
import { packPlugin } from './pack';
import { show } from './show';
import { showOnSqlite } from './show-on-sqlite';
import { createSteps, type Run, type Steps } from './steps';
import { wire } from './wire';

/** A program that the trial needs is not on this machine. */
export class BrowserMissing extends Problem {}

/** The frontends of the app: the new system's and the old one's. */
const FRONTENDS = ['app', 'app-legacy'] as const;

const findBrowser = (searchPath: string): void => {
  if (findProgram(chromiumProgram.commands, searchPath) !== undefined) return;
  const wayOut = `To have it on Debian: ${installCommand([chromiumProgram], process.getuid?.() === 0)}`;
  throw new BrowserMissing('Chromium is not on the search path.', wayOut);
};

const install = async (app: string, run: Run): Promise<void> => {
  try {
    await run('npm install', 'npm', {
      args: ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'],
      cwd: app,
    });
  } catch (thrown) {
    const said = thrown instanceof Problem ? thrown.message : String(thrown);
    const wayOut =
      "A new Backstage app is installed from npm's registry: it needs the network, or a cache that has it all.";
    throw new Problem(said, wayOut, { cause: thrown });
  }
};

/** Where the trial runs and whom it tells of its progress. */
export interface Trial {
  readonly root: string;
  readonly config: Config;
  /** Leaves the app in place. */
  readonly keep: boolean;
  readonly say: (line: string) => void;
  /** Resolves when somebody wants the trial to stop. */
  readonly stop: Promise<void>;
}

/** Makes and installs the app. Returns its folder. */
const makeApp = async ({ root, config }: Trial, folder: string, steps: Steps): Promise<string> => {
  const tarballs = await packPlugin(root, folder, steps);
  const app = await createApps(folder, config.searchPath, steps);
  adaptManifests(app, root, tarballs);
  wire(app);
  await install(app, steps.run);
  checkOwnCode(app);
  await steps.run('types of the apps', process.execPath, {
    args: [join(app, 'node_modules/typescript/bin/tsc'), '--noEmit'],
    cwd: app,
  });
  return app;
};

/** What ends with the trial. */
interface Stage {
  /** For PostgreSQL's data. */
  readonly stateFolder: string;
  readonly supervisor: Supervisor;
  readonly steps: Steps;
}

const showAll = async (app: string, config: Config, { stateFolder, supervisor, steps }: Stage): Promise<void> => {
  const ports = { ...config.ports, postgres: undefined };
  const postgres = await steps.work('start PostgreSQL', () =>
    startPostgres({ ...config, stateFolder, ports }, supervisor),
  );
  for (const frontend of FRONTENDS) await show({ app, frontend, postgres, config, supervisor, steps });
  const [frontend] = FRONTENDS;
  await showOnSqlite({ app, frontend, config, supervisor, steps });
};

/**
 * Packs the plugin, installs it into new apps of both frontend systems and looks at them. Whatever happens, nothing is left
 * that runs, nor a folder that nobody asked to keep. @throws Problem
 */
export const installPlugin = async (trial: Trial): Promise<void> => {
  const { config, keep, say, stop } = trial;
  findBrowser(config.searchPath);
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-install-'));
  mkdirSync(config.stateFolder, { recursive: true });
  // Below the state folder, where PostgreSQL's own account may go.
  const stateFolder = mkdtempSync(join(config.stateFolder, 'install-plugin-'));
  const supervisor = createSupervisor(keep ? [stateFolder] : [stateFolder, folder]);
  const steps = createSteps({ logs: join(config.stateFolder, 'logs'), keeper: supervisor, say });
  const stopped = stop.then(() => {
    throw new Problem('Stopped before both apps were seen.', 'Nothing of it runs any more.');
  });
  try {
    const shown = makeApp(trial, folder, steps).then((app) => showAll(app, config, { stateFolder, supervisor, steps }));
    await Promise.race([shown, stopped]);
  } finally {
    await steps.work('take everything down', () => supervisor.stop());
    if (keep) say(`kept: ${folder}`);
  }
};
