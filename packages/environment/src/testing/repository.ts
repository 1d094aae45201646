import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files, given by path, into a new folder, hands it over and removes it. */
export const inRepository = <T>(files: Readonly<Record<string, string | Uint8Array>>, use: (root: string) => T): T => {
  const root = mkdtempSync(join(tmpdir(), 'hexastyle-environment-'));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
};
