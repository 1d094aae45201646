import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regenerateOrTakeBack, type Regenerate } from '@hexastyle/environment';
import type { Removal } from './removal';

/** What no generator removes: outputs that git does not know. */
const outputsOf = (name: string): readonly string[] => [
  `packages/infra/cdk.out/${name}`,
  `.hexastyle/reports/${name}.json`,
  `.hexastyle/inventories/${name}.json`,
];

/**
 * Removes the descriptor and all that follows from it. When the generator fails, the descriptor is there again, what was
 * generated is put back as far as the generator can, and the failure is thrown.
 */
export const applyRemoval = async (root: string, { name, file }: Removal, regenerate: Regenerate): Promise<void> => {
  const path = join(root, file);
  const text = readFileSync(path);
  rmSync(path);
  await regenerateOrTakeBack(regenerate, () => {
    writeFileSync(path, text);
  });
  for (const output of outputsOf(name)) rmSync(join(root, output), { recursive: true, force: true });
};
