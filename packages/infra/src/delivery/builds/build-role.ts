import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { LayerRole } from '../../layer/layer-role';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';

export interface BuildRoleProps {
  readonly projectName: string;
  readonly key: IKey;
  readonly logGroup: ILogGroup;
  readonly artifacts: ArtifactBucket;
  /** What this project may do beyond writing its log and its artefact. @default [] */
  readonly statements?: readonly PolicyStatement[];
}

/** The role of one CodeBuild project of this account: its log, its artefacts, and what is listed. */
export class BuildRole extends LayerRole {
  constructor(scope: Construct, id: string, props: BuildRoleProps) {
    const { account } = Stack.of(scope);
    super(scope, id, {
      assumedBy: new ServicePrincipal('codebuild.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
      description: `CodeBuild project ${props.projectName}`,
      statements: [
        new PolicyStatement({
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [props.logGroup.logGroupArn],
        }),
        ...(props.statements ?? []),
      ],
    });
    props.artifacts.writableBy(this);
  }
}
