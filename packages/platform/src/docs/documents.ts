import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A document of `docs/`. */
export interface Document {
  /** Its first heading. */
  readonly title: string;
  /** Relative to `docs/`, with forward slashes. */
  readonly path: string;
}

const heading = (text: string, fallback: string): string => /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? fallback;

/** The Markdown files directly in a folder, by name; `index.md` first. */
export function documentsIn(root: string, folder: string): readonly Document[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith('.md'))
    .sort((a, b) => Number(b === 'index.md') - Number(a === 'index.md') || (a < b ? -1 : 1))
    .map((name) => ({
      title: heading(readFileSync(join(directory, name), 'utf8'), name),
      path: relative(join(root, 'docs'), join(directory, name)).replaceAll('\\', '/'),
    }));
}
