import type { Environment } from '@hexastyle/environment';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';
import { BuildProject } from '../builds/build-project';
import { gateProject, healthProject } from '../builds/project-maker';
import type { ProjectContext } from '../builds/project-maker';
import { BUILT, SOURCE, runAction, runStage } from './actions';
import { approvalStages } from './approval-stage';
import { DeliveryPipeline } from './delivery-pipeline';
import { PipelineRole } from './pipeline-role';

/** Where the web app is served from. */
export interface Site {
  readonly bucket: IBucket;
  readonly distribution: IDistribution;
}

export interface FrontendPipelineProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly artifacts: ArtifactBucket;
  readonly site: Site;
}

/** The web app: its files into the bucket, then the one page that names them out of the caches. */
export class FrontendPipeline extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: FrontendPipelineProps) {
    super(scope, id);
    const { environment, artifacts, site } = props;
    const context = { ...props, pipeline: 'frontend' as const };
    const role = new PipelineRole(this, 'Role', environment, artifacts);
    const gate = gateProject(this, context);
    const upload = uploadProject(this, context, site);
    const health = healthProject(this, context);
    this.arn = new DeliveryPipeline(this, 'Pipeline', {
      ...context,
      role,
      projects: [gate, upload, health],
      before: [
        runStage('Gate', { project: gate, input: SOURCE, output: BUILT }),
        ...approvalStages(environment, 'The commit shows what changes for people.'),
      ],
      deploy: [
        runAction('Upload', { project: upload, input: BUILT }),
        runAction('Health', { project: health, input: BUILT, runOrder: 2 }),
      ],
    }).arn;
  }
}

const uploadProject = (scope: Construct, context: ProjectContext, { bucket, distribution }: Site): BuildProject =>
  new BuildProject(scope, 'Upload', {
    ...context,
    name: 'frontend-upload',
    purpose: 'Uploads the web app',
    buildspec: 'buildspecs/site.yaml',
    size: 'SMALL',
    timeoutMinutes: 15,
    variables: { BUCKET: bucket.bucketName, DISTRIBUTION: distribution.distributionId },
    statements: [
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')] }),
      new PolicyStatement({
        actions: ['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'],
        resources: [`arn:aws:cloudfront::${context.environment.account}:distribution/${distribution.distributionId}`],
      }),
      ...(bucket.encryptionKey === undefined
        ? []
        : [
            new PolicyStatement({
              actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
              resources: [bucket.encryptionKey.keyArn],
            }),
          ]),
    ],
  });
