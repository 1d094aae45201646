import { globSync } from 'node:fs';
import { join } from 'node:path';
import { element } from '../cloudformation';
import { bucketObjects, type BucketObject } from './bucket-objects';
import type { Judge, Ran } from './judge';

const PAGE = 'index.html';
const FOREVER = 'public, max-age=31536000, immutable';

/** What is wrong with what the bucket holds, given the files of the web app. */
export const judgeObjects = (files: readonly string[], objects: readonly BucketObject[]): readonly string[] => {
  const there = new Map(objects.map((object) => [object.key, object]));
  const faults = files.filter((file) => !there.has(file)).map((file) => `the bucket has no ${file}`);
  for (const { key, cacheControl, modified } of objects) {
    const expected = key.startsWith('assets/') ? FOREVER : 'no-cache';
    if (cacheControl !== expected) faults.push(`${key} is served with Cache-Control "${cacheControl}"`);
    if (!((there.get(PAGE)?.modified ?? NaN) >= modified)) faults.push(`${key} came after ${PAGE}, which may name it`);
  }
  return faults;
};

const invalidations = async ({ run: { emulator }, site }: Ran): Promise<readonly string[]> => {
  const path = `/2020-05-31/distribution/${site.distribution}/invalidation`;
  const at = { region: 'us-east-1', service: 'cloudfront' };
  const id = element((await emulator({ ...at, path })).text, 'Id');
  const { text } = await emulator({ ...at, path: `${path}/${id}` });
  return [...text.matchAll(/<Path>([^<]+)<\/Path>/g)].map(([, invalidated = '']) => invalidated);
};

/** The bucket has every file with the right time to live, the page came last, and the edge was told to ask for it again. */
export const judgeSite: Judge = async (ran) => {
  const { run, folders, site } = ran;
  const files = globSync('**/*', { cwd: join(folders.whole, 'site'), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folders.whole, 'site').length + 1));
  const objects = await bucketObjects(run.emulator, run.environment.region, site.bucket);
  const told = await invalidations(ran);
  const untold = ['/', '/index.html'].filter((path) => !told.includes(path));
  return [...judgeObjects(files, objects), ...untold.map((path) => `the edge was not told to forget ${path}`)];
};
