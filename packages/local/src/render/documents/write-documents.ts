import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RENDERED_MARK } from './fill-document';
import type { Documents } from './render-documents';

const isRendered = (file: string): boolean =>
  file.endsWith('.md') && readFileSync(file, 'utf8').startsWith(RENDERED_MARK);

/** Deletes what was once rendered into a folder and is no more, and folders that are empty then. */
const removeStrays = (root: string, folder: string, kept: Documents): void => {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) removeStrays(root, path, kept);
    else if (!kept.has(path) && isRendered(join(root, path))) rmSync(join(root, path));
  }
  if (readdirSync(join(root, folder)).length === 0) rmdirSync(join(root, folder));
};

/** Writes rendered documents below `docs/`, and deletes those of environments and sources that are no more. */
export const writeDocuments = (root: string, documents: Documents): void => {
  if (existsSync(join(root, 'docs'))) removeStrays(root, 'docs', documents);
  for (const [path, text] of documents) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};
