import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { temporary } from '../../testing/assemble';
import { leaveOut } from './leave-out';
import { LEFT_OUT } from './left-out';

/** All that the API does with its cache, once, and what came of it. */
const PROGRAM = `
  import { Cache } from './src/cache/cache';
  import { Counter } from './src/limits/counter';
  import { createLogger } from './src/logger';
  import { readTestConfig } from './src/testing/config';
  export const run = async () => {
    const url = new URL(readTestConfig().redisUrl);
    url.pathname = '/1';
    const cache = new Cache({ kind: 'url', url: url.href }, createLogger('silent'));
    await cache.settled();
    const answers = await cache.answers();
    await cache.set('hexastyle:bundle', 'kept', 60);
    const kept = await cache.get('hexastyle:bundle');
    await cache.delete('hexastyle:bundle');
    const gone = await cache.get('hexastyle:bundle');
    const counter = new Counter('bundle', { points: 2, seconds: 60 }, cache);
    await counter.forget('key');
    const [first, second] = [await counter.count('key'), await counter.count('key')];
    await second.takeBack();
    const again = await counter.count('key');
    const inCommon = await cache.client.get('hexastyle:attempts:bundle:key');
    await counter.forget('key');
    cache.close();
    return { answers, kept, gone, remaining: [first.remaining, again.remaining], inCommon };
  };`;

interface Program {
  readonly run: () => Promise<unknown>;
}

describe('Given the few commands of the cache that a bundle keeps', () => {
  it('When the API uses its cache, then all of them are there, and the cache is what counts', async () => {
    const root = dirname(require.resolve('@hexastyle/api/package.json'));
    const outfile = join(temporary('cache-commands'), 'program.js');
    await build({
      stdin: { contents: PROGRAM, resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      conditions: ['hexastyle-source'],
      plugins: [leaveOut(LEFT_OUT.filter(({ file }) => file.source.includes('ioredis')))],
      logLevel: 'silent',
    });
    const { run } = createRequire(__filename)(outfile) as Program;
    expect(await run()).toEqual({
      answers: true,
      kept: 'kept',
      gone: undefined,
      remaining: [1, 0],
      inCommon: '2',
    });
  });
});
