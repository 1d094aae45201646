import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The first of these programs that is on the search path; names earlier in the list win. */
export const findProgram = (names: readonly string[], searchPath: string): string | undefined =>
  names.flatMap((name) => searchPath.split(delimiter).map((folder) => join(folder, name))).find(isExecutable);
