import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes the documents of environments that are no more. Creates the folder, so that there is where to write. */
export const removeStrays = (folder: string, environments: readonly string[]): void => {
  mkdirSync(folder, { recursive: true });
  const kept = new Set(environments.map((name) => `${name}.md`));
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && !kept.has(name)) rmSync(join(folder, name));
  }
};
