import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishKeptFolder, readKeptFolder } from './config';

/** What the files of tests of one run share, such as an assembly. It does not outlive the run. */
export const keptFolder = {
  make: (): void => {
    publishKeptFolder(mkdtempSync(join(tmpdir(), 'hexastyle-kept-')));
  },
  remove: (): void => {
    const folder = readKeptFolder();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  },
};
