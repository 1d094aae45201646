import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The text of every file below a folder, by path; installed packages aside. */
export function fileTree(root: string): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !join(entry.parentPath, '/').includes('/node_modules/'),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path), readFileSync(path, 'utf8')];
    }),
  );
}
