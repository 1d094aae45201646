import { rmSync } from 'node:fs';
import { readEnvironments } from '@hexastyle/environment';
import { layOut } from '../preview/lay-out';
import { synthesizeOnStage } from '../preview/synthesize-on-stage';
import { Problem } from '../problem';
import { platformFacts } from '../render/assembly/platform-facts';
import { accountBlocks } from './account-blocks';
import { fileBlocks } from './file-blocks';
import { referencesTo } from './references-to';
import type { Removal } from './removal';
import { stepsOf } from './steps-of';

/**
 * What removing an environment means. Synthesizes it into a folder of its own; nothing in the checkout changes but a log.
 * Throws a `Problem` when there is no such environment, and `DescriptorError` when descriptors or waivers cannot be read.
 */
export const planRemoval = async (root: string, name: string): Promise<Removal> => {
  const all = readEnvironments(root);
  const environment = all.find((each) => each.name === name);
  if (environment === undefined) {
    const names = all.map((each) => each.name).join(', ');
    throw new Problem(`There is no environment ${JSON.stringify(name)} in environments/.`, `Name one of ${names}.`);
  }
  const stage = layOut(root);
  try {
    await synthesizeOnStage(root, stage, name);
    return {
      name,
      file: `environments/${name}.yaml`,
      blocks: [...fileBlocks(root, name, all), ...accountBlocks(platformFacts(stage, environment))],
      references: referencesTo(root, name),
      steps: stepsOf(root, name),
    };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};
