import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const isShipped = (file: string): boolean => !/\.test\.tsx?$|\.d\.ts$/.test(file) && !file.includes('__snapshots__');

/** Files under `src` of a package that belong in its `lib`, relative to `src`, sorted. */
export const sourceFiles = (packageFolder: string): readonly string[] => {
  const source = join(packageFolder, 'src');
  if (!existsSync(source)) return [];
  return globSync('**/*.{ts,json}', { cwd: source }).filter(isShipped).sort();
};
