import { build as bundle } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build';
import { timedCommand } from './command';
import { measure, type Comparison } from './comparison';
import { describeMeasured } from './table';

const AT_MOST = 3;
const ROUNDS = 15;
/** As the functions run it. */
const FLAGS = ['--enable-source-maps'];
const EMPTY = 'exports.handler = async () => ({ statusCode: 204 });\n';
/** What every API of this kind loads: the difference to it is ours. */
const BARE = `exports.parts = [require('koa'), require('pg'), require('ioredis')];\n${EMPTY}`;

const bundleBare = async (root: string, outfile: string): Promise<void> => {
  const stdin = { contents: BARE, resolveDir: path.join(root, 'packages/api') };
  await bundle({ stdin, outfile, bundle: true, platform: 'node', minify: true, external: ['pg-native'] });
};

/** A fresh process that loads a bundle, against one that loads a handler which does nothing. */
const comparison = (
  folder: string,
  loaded: Pick<Comparison, 'title' | 'bound' | 'atMost'>,
  file: string,
): Comparison => {
  const loading = (name: string) =>
    timedCommand({ file: process.execPath, args: [...FLAGS, path.join(folder, name)], cwd: folder });
  return {
    ...loaded,
    rounds: ROUNDS,
    subject: { name: `node ${file}`, run: loading(file) },
    baseline: { name: 'node empty.js', run: loading('empty.js') },
  };
};

/** Of the API's function, and of koa, pg and ioredis alone. */
export const coldImport = async (root: string): Promise<readonly string[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hexastyle-bench-'));
  try {
    await build(root);
    const bundling = `require('./packages/infra/lib').bundleApi(${JSON.stringify(folder)})`;
    await timedCommand({ file: 'node', args: ['--eval', bundling], cwd: root })();
    await bundleBare(root, path.join(folder, 'bare.js'));
    await writeFile(path.join(folder, 'empty.js'), EMPTY);
    const ours = { title: "a cold import of the API's bundle", bound: `ratio: at most ${AT_MOST}`, atMost: AT_MOST };
    const bare = { title: 'a cold import of koa, pg and ioredis alone, bundled', bound: 'for comparison' };
    return [
      ...describeMeasured(await measure(comparison(folder, ours, 'lambda.js'))),
      ...describeMeasured(await measure(comparison(folder, bare, 'bare.js'))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
