import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What synthesis, generator and documents are made from, besides code. */
const INPUTS = ['environments', 'waivers', 'attestations', 'drills', 'docs'];

/** A file that the repository does not have. */
interface Addition {
  readonly file: string;
  readonly text: string;
}

/** Makes a folder that has what the repository has, and one more file. The caller removes it. */
export const layOut = (root: string, addition?: Addition): string => {
  const stage = mkdtempSync(join(tmpdir(), 'hexastyle-preview-'));
  for (const input of INPUTS.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, input), join(stage, input), {
      recursive: true,
      filter: (path) => basename(path) !== 'images',
    });
  }
  if (addition !== undefined) {
    mkdirSync(dirname(join(stage, addition.file)), { recursive: true });
    writeFileSync(join(stage, addition.file), addition.text);
  }
  return stage;
};
