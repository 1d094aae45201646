import type { Environment } from '@hexastyle/environment';
import { ManagedPolicy, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { LayerRole } from '../../layer/layer-role';
import { assetBucketName, bootstrapVersionArn } from '../bootstrap';
import type { Pipeline } from '../pipeline-name';
import { roleStatements } from './role-statements';
import type { ServiceRights } from './service-rights';
import { serviceStatements } from './service-statements';

export interface ExecutionRoleProps {
  readonly environment: Environment;
  readonly pipeline: Pipeline;
  /** By group; each becomes one managed policy, which IAM limits to 6144 characters. */
  readonly rights: Readonly<Record<string, readonly ServiceRights[]>>;
  /** What rights do not say, by the group whose policy has room for it. @default {} */
  readonly statements?: Readonly<Record<string, readonly PolicyStatement[]>>;
}

/** The role with which CloudFormation works on the stacks of one pipeline; nobody but CloudFormation can take it. */
export class ExecutionRole extends LayerRole {
  constructor(scope: Construct, id: string, props: ExecutionRoleProps) {
    const { environment, pipeline, rights, statements = {} } = props;
    const regions = [environment.region, environment.drRegion];
    super(scope, id, {
      roleName: `hexastyle-${environment.name}-${pipeline}-execution`,
      assumedBy: new ServicePrincipal('cloudformation.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': environment.account } },
      }),
      description: `CloudFormation, for the stacks of the ${pipeline} pipeline`,
      statements: [
        ...roleStatements(environment),
        // Templates read the version of the bootstrap stack; assets come from its bucket.
        new PolicyStatement({
          actions: ['ssm:GetParameters'],
          resources: regions.map((region) => bootstrapVersionArn(environment, region)),
        }),
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: regions.map((region) => `arn:aws:s3:::${assetBucketName(environment, region)}/*`),
        }),
      ],
    });
    for (const [group, services] of Object.entries(rights)) {
      new ManagedPolicy(this, `${group}Policy`, {
        description: `CloudFormation: ${group}`,
        roles: [this],
        statements: [
          ...services.flatMap((service) => serviceStatements(environment, service)),
          ...(statements[group] ?? []),
        ],
      });
    }
  }
}
