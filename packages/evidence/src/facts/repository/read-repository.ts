import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFacts } from '../facts';
import { listFiles } from './list-files';

/** Larger files are not source. */
const LARGEST_TEXT = 1024 * 1024;

const textOf = (file: string): string | undefined => {
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > LARGEST_TEXT) return undefined;
    const text = readFileSync(file, 'utf8');
    return text.includes('\0') ? undefined : text;
  } catch {
    // Listed by git but deleted from the working tree: it is not there.
    return undefined;
  }
};

/** Reads a working tree. Files are listed at once and read when asked for, once each. */
export const readRepository = (root: string): RepositoryFacts => {
  const files = listFiles(root);
  const listed = new Set(files);
  const texts = new Map<string, string | undefined>();
  return {
    files,
    read: (path) => {
      if (!listed.has(path)) return undefined;
      if (!texts.has(path)) texts.set(path, textOf(join(root, path)));
      return texts.get(path);
    },
  };
};
