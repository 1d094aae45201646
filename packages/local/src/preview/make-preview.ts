import { renderCostMarkdown } from '@hexastyle/cost';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironments, type SoundPlan } from '@hexastyle/environment';
import { readAssembly } from '@hexastyle/evidence';
import { platformFacts } from '../render/assembly/platform-facts';
import { estimateAt } from '../render/estimate-at';
import { renderPlatform } from '../render/render-platform';
import { COST, WELL_ARCHITECTED } from '../render/renderings';
import { judgeStaged } from './judge-staged';
import { layOut } from './lay-out';
import { costOf, findingsOf, pillarsOf, stacksOf } from './parts';
import { plannedFiles } from './planned-files';
import type { Preview } from './preview';
import { runOnStage } from './run-on-stage';
import { synthesizeOnStage } from './synthesize-on-stage';

/**
 * Generates, synthesizes and judges a planned environment in a folder of its own. Nothing in the checkout changes but a log.
 * Throws a `Problem` that names the log when one of the programs fails.
 */
export const makePreview = async (root: string, plan: SoundPlan, today: string): Promise<Preview> => {
  const stage = layOut(root, plan);
  try {
    const { environment } = plan;
    const { name } = environment;
    await runOnStage(root, stage, { name: 'Generating the preview', path: '.projenrc.ts' });
    await synthesizeOnStage(root, stage, name);
    const directory = join(stage, 'packages/infra/cdk.out', name);
    // The lines that made a resource are those of the checkout, wherever the assembly lies.
    const assembly = readAssembly(directory, root);
    const estimate = estimateAt(root, environment, assembly);
    const documents = new Map([
      ...renderPlatform(stage, [platformFacts(stage, environment)]),
      [`${COST}/${name}.md`, renderCostMarkdown(estimate)],
    ]);
    const { judgement, nag } = judgeStaged({
      root,
      environment,
      environments: readEnvironments(stage).map((each) => each.name),
      assembly,
      directory,
      documents,
      today,
    });
    return {
      files: plannedFiles(root, stage, [plan.file, ...documents.keys(), `${WELL_ARCHITECTED}/${name}.md`]),
      stacks: stacksOf(assembly),
      findings: findingsOf(nag),
      cost: costOf(estimate),
      pillars: pillarsOf(judgement),
      faults: judgement.faults,
    };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};
