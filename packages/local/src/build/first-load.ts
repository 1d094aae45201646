import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FirstLoad {
  /** Scripts in the order in which they were found. */
  readonly scripts: readonly string[];
  /** Bytes after gzip. */
  readonly bytes: number;
}

/**
 * What a browser loads of JavaScript before it can show the first page: the scripts of `index.html`, the chunks that are named
 * `first`, which are loaded with them, and what all of them import at once.
 */
export const firstLoad = (site: string, first: readonly string[]): FirstLoad => {
  const found = new Map<string, number>();
  const visit = (script: string): void => {
    if (found.has(script)) return;
    const code = readFileSync(join(site, 'assets', script));
    found.set(script, gzipSync(code).length);
    for (const [, imported = ''] of code.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      visit(imported);
  };
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  for (const [, script = ''] of page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) visit(script);
  for (const script of readdirSync(join(site, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .sort())
    if (first.some((name) => script.startsWith(`${name}-`))) visit(script);
  return { scripts: [...found.keys()], bytes: [...found.values()].reduce((sum, bytes) => sum + bytes, 0) };
};
