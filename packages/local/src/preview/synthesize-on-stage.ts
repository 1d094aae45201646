import { runOnStage } from './run-on-stage';

/** Synthesizes one environment below the stage, at `packages/infra/cdk.out/<name>`. */
export const synthesizeOnStage = (root: string, stage: string, name: string): Promise<void> =>
  runOnStage(root, stage, {
    name: `Synthesizing ${name}`,
    path: 'packages/infra/src/synth.ts',
    args: ['--environment', name],
    // 1: open findings, which are an answer.
    accepts: [0, 1],
  });
