import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SoundPlan } from './addition-plan';
import { regenerateOrTakeBack, type Regenerate } from './regenerate-or-take-back';
import { writeNewFile } from './write-new-file';

/**
 * Writes the descriptor of a plan, and all that follows from it. Either both are there afterwards or neither is: when the
 * generator fails, the descriptor is taken away, what was generated is put back as far as the generator can, and the
 * failure is thrown. Throws `DescriptorError` where the file is there already; an existing one is never overwritten.
 */
export const applyAddition = async (root: string, plan: SoundPlan, regenerate: Regenerate): Promise<void> => {
  writeNewFile(root, plan.file, plan.text);
  await regenerateOrTakeBack(regenerate, () => {
    rmSync(join(root, plan.file), { force: true });
  });
};
