import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder, from `start` upwards, that holds one of the names. */
export const findUpwards = (start: string, names: readonly string[]): string | undefined => {
  let folder = resolve(start);
  for (;;) {
    const here = folder;
    if (names.some((name) => existsSync(join(here, name)))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
};
