import type { Environment } from '@hexastyle/environment';
import { CfnPipeline } from 'aws-cdk-lib/aws-codepipeline';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';
import type { BuildProject } from '../builds/build-project';
import { pipelineName } from '../pipeline-name';
import type { Pipeline } from '../pipeline-name';
import type { Action, Stage } from './actions';
import type { PipelineRole } from './pipeline-role';
import { SOURCE_ACTION, sourceStage } from './source-stage';
import { watchedPaths } from './watched-paths';

export interface DeliveryPipelineProps {
  readonly environment: Environment;
  readonly pipeline: Pipeline;
  readonly key: IKey;
  readonly artifacts: ArtifactBucket;
  readonly role: PipelineRole;
  /** Every project that a stage runs. */
  readonly projects: readonly BuildProject[];
  /** Between source and deployment. */
  readonly before: readonly Stage[];
  readonly deploy: readonly Action[];
  /** After the deployment; what fails here takes nothing back. @default [] */
  readonly after?: readonly Stage[];
}

/**
 * A pipeline that starts when its own files change, and whose deployment is taken back when it fails: CodePipeline then
 * runs it again with the artefacts of the last deployment that succeeded.
 */
export class DeliveryPipeline extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: DeliveryPipelineProps) {
    super(scope, id);
    const { environment, artifacts, key, role } = props;
    role.mayRun(props.projects);
    const name = pipelineName(environment, props.pipeline);
    const pipeline = new CfnPipeline(this, 'Resource', {
      name,
      pipelineType: 'V2',
      // A newer commit takes the place of one that still waits.
      executionMode: 'SUPERSEDED',
      roleArn: role.roleArn,
      artifactStore: {
        type: 'S3',
        location: artifacts.bucketName,
        encryptionKey: { type: 'KMS', id: key.keyArn },
      },
      triggers: [triggerOf(props)],
      stages: [
        sourceStage(environment),
        ...props.before,
        { name: 'Deploy', actions: [...props.deploy], onFailure: { result: 'ROLLBACK' } },
        ...(props.after ?? []),
      ],
    });
    pipeline.node.addDependency(role, artifacts);
    const { account, region } = environment;
    this.arn = `arn:aws:codepipeline:${region}:${account}:${pipeline.ref}`;
  }
}

function triggerOf({ environment, pipeline }: DeliveryPipelineProps): CfnPipeline.PipelineTriggerDeclarationProperty {
  const { includes, excludes } = watchedPaths(environment, pipeline);
  return {
    providerType: 'CodeStarSourceConnection',
    gitConfiguration: {
      sourceActionName: SOURCE_ACTION,
      push: [
        {
          branches: { includes: [environment.pipeline.branch] },
          filePaths: { includes: [...includes], ...(excludes === undefined ? {} : { excludes: [...excludes] }) },
        },
      ],
    },
  };
}
