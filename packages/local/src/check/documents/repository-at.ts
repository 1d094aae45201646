import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf } from '@hexastyle/evidence';

/** The documents of a repository, as links see them. */
export interface Repository {
  exists(path: string): boolean;
  /** The anchors of a Markdown document; `undefined` for anything else. */
  anchors(path: string): readonly string[] | undefined;
  read(path: string): string;
}

/** The repository at a folder; every document is read once. */
export const repositoryAt = (root: string): Repository => {
  const anchors = new Map<string, readonly string[]>();
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const exists = (path: string): boolean => existsSync(join(root, path));
  return {
    read,
    exists,
    anchors: (path) => {
      if (!path.endsWith('.md') || !exists(path) || !statSync(join(root, path)).isFile()) return undefined;
      const found = anchors.get(path) ?? anchorsOf(read(path));
      anchors.set(path, found);
      return found;
    },
  };
};
