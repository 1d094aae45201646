import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Steps } from './steps';

/** The release of create-app that belongs to the Backstage release whose packages we build on, 1.55. */
const CREATE_APP = '@backstage/create-app@0.9.2';
/** create-app asks for yarn before it writes anything, even when it is told to install nothing. */
const YARN = 'yarn@1';

const create = (tools: string, target: string, searchPath: string, options: readonly string[]): void => {
  const bin = join(tools, 'node_modules/.bin');
  execFileSync(
    process.execPath,
    [join(bin, 'backstage-create-app'), '--path', target, '--skip-install', ...options],
    // Its only question is the name of the app.
    { input: 'portal\n', stdio: ['pipe', 'ignore', 'pipe'], env: { PATH: `${bin}${delimiter}${searchPath}` } },
  );
};

/**
 * Makes a new Backstage app, with `packages/app` of the new frontend system and, from the template of the old system,
 * `packages/app-legacy` beside it: one backend and one installation serve both.
 */
export const createApps = async (folder: string, searchPath: string, { run, work }: Steps): Promise<string> => {
  const tools = join(folder, 'tools');
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), JSON.stringify({ private: true }));
  await run('fetch create-app', 'npm', {
    args: ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', CREATE_APP, YARN],
    cwd: tools,
  });
  const [root, legacy] = [join(folder, 'portal'), join(folder, 'legacy')];
  await work('create-app, with both templates', () => {
    create(tools, root, searchPath, []);
    create(tools, legacy, searchPath, ['--legacy']);
    cpSync(join(legacy, 'packages/app'), join(root, 'packages/app-legacy'), { recursive: true });
    rmSync(legacy, { recursive: true });
  });
  return root;
};
