import type { Environment } from '@hexastyle/environment';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { originParameterName } from '../../edge/origin-parameter';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';
import { bootstrapVersionArn, publishingRoleArn } from '../bootstrap';
import type { Pipeline } from '../pipeline-name';
import { useConnection } from '../pipelines/pipeline-role';
import { BuildProject } from './build-project';

/** What the projects of one pipeline have in common. */
export interface ProjectContext {
  readonly environment: Environment;
  readonly pipeline: Pipeline;
  readonly key: IKey;
  readonly artifacts: ArtifactBucket;
}

/** Installs, tests, synthesizes and judges; leaves what is to be deployed. It may deploy nothing. */
export const gateProject = (scope: Construct, context: ProjectContext): BuildProject =>
  new BuildProject(scope, 'Gate', {
    ...context,
    name: `${context.pipeline}-gate`,
    purpose: `Tests and evidence before ${context.pipeline} is deployed`,
    buildspec: `packages/infra/buildspecs/${context.pipeline}.yaml`,
    size: 'LARGE',
    timeoutMinutes: 60,
    statements: [useConnection(context.environment)],
  });

/** Uploads the code of functions to the bootstrap buckets of both regions, in the bootstrap's own roles. */
export const publishProject = (scope: Construct, context: ProjectContext): BuildProject => {
  const { environment, pipeline } = context;
  const regions = [environment.region, environment.drRegion];
  return new BuildProject(scope, 'Publish', {
    ...context,
    name: `${pipeline}-publish`,
    purpose: `Uploads the assets of ${pipeline}`,
    buildspec: 'buildspecs/publish.yaml',
    size: 'SMALL',
    timeoutMinutes: 15,
    statements: [
      new PolicyStatement({
        actions: ['sts:AssumeRole'],
        resources: regions.map((region) => publishingRoleArn(environment, region)),
      }),
      // The CDK asks for the version of the bootstrap stack before it uploads.
      new PolicyStatement({
        actions: ['ssm:GetParameter'],
        resources: regions.map((region) => bootstrapVersionArn(environment, region)),
      }),
    ],
  });
};

/** Asks the API through the edge whether it is ready, until it is, or too late. */
export const healthProject = (scope: Construct, context: ProjectContext): BuildProject => {
  const { environment, pipeline } = context;
  const parameter = originParameterName(environment);
  return new BuildProject(scope, 'Health', {
    ...context,
    name: `${pipeline}-health`,
    purpose: `Health check after a deployment of ${pipeline}`,
    buildspec: 'buildspecs/health.yaml',
    size: 'SMALL',
    timeoutMinutes: 15,
    parameters: { ORIGIN: parameter },
    statements: [
      new PolicyStatement({
        actions: ['ssm:GetParameters'],
        resources: [`arn:aws:ssm:${environment.region}:${environment.account}:parameter${parameter}`],
      }),
    ],
  });
};
