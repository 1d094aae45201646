import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = /^(node_modules|lib|dist|cdk[.]out|testing)$|[.](test|mutation)[.]ts$/;

/** One hash over the names and contents of files and folders, relative to the root. What is missing counts as absent; tests do not count. */
export function digest(root: string, paths: readonly string[], except: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) addPath(hash, root, path, new Set(except));
  return hash.digest('hex');
}

function addPath(hash: Hash, root: string, path: string, except: ReadonlySet<string>): void {
  const stats = except.has(path) ? undefined : statSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (!SKIPPED.test(name)) addPath(hash, root, `${path}/${name}`, except);
    }
  } else if (stats?.isFile() === true) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
}
