import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The same for folders with the same files: SHA-256 over the names and contents of all of them. */
export async function digestOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digest = createHash('sha256');
  for (const file of files) {
    const content = await readFile(file);
    digest.update(`${relative(folder, file)}\0${content.length}\0`).update(content);
  }
  return digest.digest('hex');
}
