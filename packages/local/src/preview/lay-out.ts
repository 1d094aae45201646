import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { SoundPlan } from '@hexastyle/environment';

/** What synthesis, generator and documents are made from, besides code. */
const INPUTS = ['environments', 'waivers', 'attestations', 'drills', 'docs'];

/** Makes a folder that has what the repository has, and the planned descriptor. The caller removes it. */
export const layOut = (root: string, { file, text }: SoundPlan): string => {
  const stage = mkdtempSync(join(tmpdir(), 'hexastyle-preview-'));
  for (const input of INPUTS.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, input), join(stage, input), {
      recursive: true,
      filter: (path) => basename(path) !== 'images',
    });
  }
  mkdirSync(dirname(join(stage, file)), { recursive: true });
  writeFileSync(join(stage, file), text);
  return stage;
};
