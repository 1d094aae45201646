import { isChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import { existsSync } from 'node:fs';
import { copyFile, cp, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isMap, parseDocument } from 'yaml';

/** In the order in which TechDocs looks for them. */
const CONFIGURATIONS = ['mkdocs.yaml', 'mkdocs.yml'];

/**
 * Copies what MkDocs reads of a folder into another: its configuration, and the folder that this names.
 * Links are followed, but not out of the folder.
 */
export async function copyDocs(from: string, to: string): Promise<void> {
  const inside = (path: string): boolean => {
    if (isChildPath(from, path)) return true;
    throw new NotAllowedError(`${path} leads out of ${from}. Move what it leads to below that folder.`);
  };
  const configuration = CONFIGURATIONS.map((name) => join(from, name)).find((path) => existsSync(path));
  if (configuration !== undefined && inside(configuration)) {
    await copyFile(configuration, join(to, basename(configuration)));
  }
  const name = configuration === undefined ? undefined : docsDirOf(await readFile(configuration, 'utf8'));
  const docs = resolve(from, name ?? 'docs');
  if (inside(docs) && isChildPath(docs, from)) {
    throw new InputError(`docs_dir of ${String(configuration)} is the folder of that file. Name a folder below it.`);
  }
  await cp(docs, join(to, name ?? 'docs'), { recursive: true, dereference: true, filter: inside });
}

/** What is no such key or no text at all is left to TechDocs, which says so. */
function docsDirOf(text: string): string | undefined {
  const { contents } = parseDocument(text, { logLevel: 'error' });
  const value: unknown = isMap(contents) ? contents.get('docs_dir') : undefined;
  return typeof value === 'string' ? value : undefined;
}
