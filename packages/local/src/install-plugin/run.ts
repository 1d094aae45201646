import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config';
import { Problem } from '../problem';
import { findProgram } from '../programs/find-program';
import { chromiumProgram, installCommand } from '../programs/programs';
import { adaptManifests } from './adapt-manifests';
import { createApps } from './create-apps';
import { checkOwnCode } from './own-code';
import { packPlugin } from './pack';
import { timedRun, type Run, type Timed } from './run-step';
import { show } from './show';
import { wire } from './wire';

/** A program that the trial needs is not on this machine. */
export class BrowserMissing extends Problem {}

/** The frontends of the app: the new system's and the old one's. */
const FRONTENDS = ['app', 'app-legacy'];

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
  const run = timedRun(join(config.stateFolder, 'logs'), times, say);
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
      await show({ app, frontend, config, run });
      say(`${frontend} shows the environment and its claim`);
    }
    return times;
  } finally {
    if (keep) say(`kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
};
