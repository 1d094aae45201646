import type { CfnPipeline } from 'aws-cdk-lib/aws-codepipeline';
import type { BuildProject } from '../builds/build-project';

/** The artefact of the source stage: the repository at one commit. */
export const SOURCE = 'Source';

/** The artefact of the build stage: what is deployed, and the buildspecs that do it. */
export const BUILT = 'Built';

export type Action = CfnPipeline.ActionDeclarationProperty;
export type Stage = CfnPipeline.StageDeclarationProperty;

interface Run {
  readonly project: BuildProject;
  readonly input: typeof SOURCE | typeof BUILT;
  /** @default - it leaves nothing for later stages */
  readonly output?: typeof BUILT;
  /** Actions of a stage run in this order; equal ones at the same time. @default 1 */
  readonly runOrder?: number;
}

/** Runs a build project. */
export const runAction = (name: string, { project, input, output, runOrder = 1 }: Run): Action => ({
  name,
  runOrder,
  actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
  configuration: { ProjectName: project.projectName },
  inputArtifacts: [{ name: input }],
  outputArtifacts: output === undefined ? [] : [{ name: output }],
});

/** A stage that runs one build project. */
export const runStage = (name: string, run: Run): Stage => ({ name, actions: [runAction(name, run)] });
