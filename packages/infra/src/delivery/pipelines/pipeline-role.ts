import type { Environment } from '@hexastyle/environment';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../../layer/layer-role';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';
import type { BuildProject } from '../builds/build-project';

/** CodePipeline itself: takes the source, starts its projects, hands its actions their role. It can deploy nothing. */
export class PipelineRole extends LayerRole {
  constructor(scope: Construct, id: string, environment: Environment, artifacts: ArtifactBucket) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('codepipeline.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': environment.account } },
      }),
      description: 'CodePipeline',
      statements: [useConnection(environment)],
    });
    artifacts.writableBy(this);
  }

  mayRun(projects: readonly BuildProject[]): void {
    this.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['codebuild:StartBuild', 'codebuild:BatchGetBuilds', 'codebuild:StopBuild'],
        resources: projects.map(({ projectArn }) => projectArn),
      }),
    );
  }

  mayAct(role: IRole): void {
    this.addToPrincipalPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: [role.roleArn] }));
  }
}

/** To read the repository. The service answers to its old name as well. */
export const useConnection = ({ pipeline }: Environment): PolicyStatement =>
  new PolicyStatement({
    actions: ['codeconnections:UseConnection', 'codestar-connections:UseConnection'],
    resources: [pipeline.connectionArn],
  });
