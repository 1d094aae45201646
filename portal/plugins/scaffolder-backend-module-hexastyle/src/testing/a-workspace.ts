import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The repository that these tests are in. */
export const HOUSE = resolve(__dirname, '../../../../..');

/** A folder with the environments of this repository; the test removes it. */
export const aWorkspace = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hexastyle-workspace-'));
  await cp(join(HOUSE, 'environments'), join(folder, 'environments'), { recursive: true });
  return folder;
};

/** Changes with every name and every byte below a folder. */
export const hashOf = async (folder: string): Promise<string> => {
  const sum = createHash('sha256');
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    sum.update(join(entry.parentPath, entry.name));
    if (entry.isFile()) sum.update(await readFile(join(entry.parentPath, entry.name)));
  }
  return sum.digest('hex');
};

const PREVIEW = {
  files: [{ path: 'environments/preview.yaml', change: 'new' }],
  stacks: [
    { name: 'hexastyle-preview-network', region: 'us-east-1', resources: 34 },
    { name: 'hexastyle-preview-data', region: 'us-east-1', resources: 8 },
  ],
  findings: { open: [], acknowledged: 2 },
  cost: { total: { usd: { low: 80, expected: 120, high: 240 }, unpriced: 1 }, components: [] },
  pillars: [{ pillar: 'security', claims: 30, verified: 29, gaps: 1, open: ['x (missing)'] }],
  faults: [],
};

/** The programs of a checkout: a preview that repeats its flags, and a generator that leaves a file. */
const PROGRAMS = {
  'node_modules/tsx/cjs.js': '',
  'packages/local/src/add-environment/main.ts': `console.log(JSON.stringify({
    kind: 'planned', words: process.argv.slice(2).join('\\n'), preview: ${JSON.stringify(PREVIEW)}, environment: {} }));`,
  'node_modules/projen/bin/projen': `require('fs').appendFileSync('generated', 'once\\n');`,
};

/** Puts a program into a folder. */
export const aProgram = async (folder: string, path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
  await chmod(join(folder, path), 0o755);
};

/** A workspace that has the programs of a platform, too. */
export const aCheckout = async (): Promise<string> => {
  const folder = await aWorkspace();
  for (const [path, text] of Object.entries(PROGRAMS)) await aProgram(folder, path, text);
  return folder;
};
