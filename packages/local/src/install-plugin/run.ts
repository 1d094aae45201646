import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config';
import { openBrowser } from '../journey/browser';
import { Problem } from '../problem';
import { findProgram } from '../programs/find-program';
import { chromiumProgram, installCommand } from '../programs/programs';
import { freePort, loopback } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { adaptManifests } from './adapt-manifests';
import { createApps } from './create-apps';
import { look } from './look';
import { checkOwnCode } from './own-code';
import { packPlugin } from './pack';
import { timedRun, type Run, type Timed } from './run-step';
import { backendPart } from './serve';
import { configure, wire } from './wire';

/** A program that the trial needs is not on this machine. */
export class BrowserMissing extends Problem {}

/** The frontends of the app: the new system's and the old one's. */
const FRONTENDS = ['app', 'app-legacy'];

const logsOf = (config: Config): string => join(config.stateFolder, 'logs');

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

const show = async (app: string, frontend: string, config: Config, run: Run): Promise<void> => {
  const port = await freePort();
  const configs = configure(app, port, frontend);
  const cli = join(app, 'node_modules/@backstage/cli/bin/backstage-cli');
  await run(`build ${frontend}`, process.execPath, {
    args: [cli, 'package', 'build', ...configs],
    cwd: join(app, 'packages', frontend),
  });
  const supervisor = createSupervisor();
  const browser = await openBrowser();
  try {
    await supervisor.start(backendPart({ app, port, configs }, logsOf(config), config.inherited));
    await look(browser, `http://${loopback}:${port}`);
  } finally {
    await browser.close();
    await supervisor.stop();
  }
};

/** Packs the plugin, installs it into new apps of both frontend systems and looks at them. Returns how long each step took. */
export const installPlugin = async (
  root: string,
  config: Config,
  keep: boolean,
  say: (line: string) => void,
): Promise<readonly Timed[]> => {
  findBrowser(config.searchPath);
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-install-'));
  const times: Timed[] = [];
  const run = timedRun(logsOf(config), times, say);
  try {
    const tarballs = await packPlugin(root, folder, run);
    const app = await createApps(folder, config.searchPath, run);
    adaptManifests(app, root, tarballs);
    wire(app);
    await install(app, run);
    checkOwnCode(app);
    await run('types of the apps', process.execPath, {
      args: [join(app, 'node_modules/typescript/bin/tsc'), '--noEmit'],
      cwd: app,
    });
    for (const frontend of FRONTENDS) {
      await show(app, frontend, config, run);
      say(`${frontend} shows the environment and its claim`);
    }
    return times;
  } finally {
    if (keep) say(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
};
