import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build';
import { timedCommand } from './command';
import type { Comparison } from './comparison';

const AT_MOST = 3;
/** As the functions run it. */
const FLAGS = ['--enable-source-maps'];

/** A fresh process that loads the bundle of the API, against one that loads a handler which does nothing. */
export const coldImportComparison = async (root: string): Promise<Comparison> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hexastyle-bench-'));
  const loading = (file: string) =>
    timedCommand({ file: process.execPath, args: [...FLAGS, path.join(folder, file)], cwd: folder });
  return {
    title: "a cold import of the API's bundle",
    bound: `ratio: at most ${AT_MOST}`,
    atMost: AT_MOST,
    rounds: 15,
    prepare: async () => {
      await build(root);
      const bundling = `require('./packages/infra/lib').bundleApi(${JSON.stringify(folder)})`;
      await timedCommand({ file: 'node', args: ['--eval', bundling], cwd: root })();
      await writeFile(path.join(folder, 'empty.js'), 'exports.handler = async () => ({ statusCode: 204 });\n');
    },
    subject: { name: 'node lambda.js', run: loading('lambda.js') },
    baseline: { name: 'node empty.js', run: loading('empty.js') },
    cleanUp: () => rm(folder, { recursive: true, force: true }),
  };
};
