import type { Environment } from '@hexastyle/environment';
import type { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';
import { gateProject, healthProject, publishProject } from '../builds/project-maker';
import { API } from '../execution/api';
import { ExecutionRole } from '../execution/execution-role';
import { FIREWALL } from '../execution/firewall';
import { FOUNDATION } from '../execution/foundation';
import { restApiStatements } from '../execution/rest-api-statements';
import { SECURITY_GROUP } from '../execution/security-group';
import { BUILT, SOURCE, runStage } from './actions';
import { approvalStages } from './approval-stage';
import { deployActions } from './deploy-actions';
import { DeliveryPipeline } from './delivery-pipeline';
import { DeployRole } from './deploy-role';
import { PipelineRole } from './pipeline-role';
import { previewProject } from './stack-previews';

export interface BackendPipelineProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly artifacts: ArtifactBucket;
  /** The stack of the API, which no other pipeline deploys. */
  readonly stack: Stack;
}

/** The API: its stack by change set. Migrations, the canary and its way back are in the stack itself. */
export class BackendPipeline extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: BackendPipelineProps) {
    super(scope, id);
    const { environment, artifacts, stack } = props;
    const context = { ...props, pipeline: 'backend' as const };
    const stacks = [stack];
    const role = new PipelineRole(this, 'Role', environment, artifacts);
    const executionRole = new ExecutionRole(this, 'ExecutionRole', {
      environment,
      pipeline: 'backend',
      rights: { Foundation: [...FOUNDATION, ...SECURITY_GROUP], Api: [...API, ...FIREWALL] },
      statements: { Api: restApiStatements(environment) },
    });
    const deployRole = new DeployRole(this, 'DeployRole', { pipelineRole: role, executionRole, artifacts, stacks });
    role.mayAct(deployRole);
    const gate = gateProject(this, context);
    const preview = previewProject(this, context, stacks);
    const publish = publishProject(this, context);
    const health = healthProject(this, context);
    this.arn = new DeliveryPipeline(this, 'Pipeline', {
      ...context,
      role,
      projects: [gate, preview, publish, health],
      before: [
        runStage('Gate', { project: gate, input: SOURCE, output: BUILT }),
        runStage('Preview', { project: preview, input: BUILT }),
        ...approvalStages(environment, 'The log of Preview lists every change.'),
      ],
      deploy: deployActions({
        stacks,
        deployRoleArn: deployRole.roleArn,
        executionRoleArn: executionRole.roleArn,
        projectFor: () => undefined,
        publish,
        health,
      }),
    }).arn;
  }
}
