import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts of the page itself; all that they import statically is among them, since the bundler lists it there. */
const SCRIPT = /<script[^>]*\ssrc="([^"]+)"/g;

/** Bytes of the scripts that the built app's page loads, each gzipped as a server sends it. */
export const initialBytes = async (dist: string): Promise<number> => {
  const page = await readFile(path.join(dist, 'index.html'), 'utf8');
  const names = [...page.matchAll(SCRIPT)].map(([, source = '']) => /static\/[^?#]+\.js/.exec(source)?.[0]);
  const scripts = names.filter((name) => name !== undefined);
  if (scripts.length === 0) throw new Error(`${dist}/index.html loads no script below static/: nothing was weighed.`);
  const sizes = scripts.map(async (name) => gzipSync(await readFile(path.join(dist, name))).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};
