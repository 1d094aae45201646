import { join } from 'node:path';
import { buildPackages } from '../build/build-packages';
import { runTool } from '../check/run-tool';
import { Problem } from '../problem';
import { readEmulatedStacks, type EmulatedStack } from './template';

/** Synthesizes every environment anew, in a folder of its own, and reads the stacks of one. @throws Problem */
export const assemble = async (root: string, environment: string): Promise<readonly EmulatedStack[]> => {
  await buildPackages(root);
  const out = join(root, '.hexastyle/emulated');
  const synthesized = await runTool(root, 'node', ['packages/infra/lib/synth.js', '--out', out]);
  if (synthesized.kind === 'failed') throw new Problem(synthesized.output, 'Mend it, then run: npm run synth');
  return readEmulatedStacks(join(out, environment));
};
