import { dirname, join } from 'node:path';

/** The path of a file that is pinned with this package; by the package's name, because its code may be in one file or in many. */
export const pinnedFile = (name: string): string =>
  join(dirname(require.resolve('@hexastyle/evidence/package.json')), 'framework', name);
