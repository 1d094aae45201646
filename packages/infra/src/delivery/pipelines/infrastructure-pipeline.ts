import type { Environment } from '@hexastyle/environment';
import type { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';
import { gateProject, healthProject, publishProject } from '../builds/project-maker';
import { addressStatements } from '../execution/address-statements';
import { canaryStatements } from '../execution/canary-statements';
import { ExecutionRole } from '../execution/execution-role';
import { INFRASTRUCTURE_RIGHTS } from '../execution/infrastructure-rights';
import { restApiStatements } from '../execution/rest-api-statements';
import { BUILT, SOURCE, runStage } from './actions';
import { approvalStages } from './approval-stage';
import { deployActions } from './deploy-actions';
import { DeliveryPipeline } from './delivery-pipeline';
import { DeployRole } from './deploy-role';
import { otherRegionProject } from './other-region-project';
import { PipelineRole } from './pipeline-role';
import { pushProjects } from './push-projects';
import { previewProject } from './stack-previews';

export interface InfrastructurePipelineProps {
  readonly environment: Environment;
  readonly key: IKey;
  readonly artifacts: ArtifactBucket;
  /** In the order of deployment. */
  readonly stacks: readonly Stack[];
  /** Values of parameters of stacks in other regions, by the stack's id and the parameter's name. */
  readonly stackParameters: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Every stack but the API's and those that say what pipelines may do. */
export class InfrastructurePipeline extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: InfrastructurePipelineProps) {
    super(scope, id);
    const { environment, artifacts, stacks } = props;
    const context = { ...props, pipeline: 'infrastructure' as const };
    const here = stacks.filter(({ region }) => region === environment.region);
    const elsewhere = stacks.filter(({ region }) => region !== environment.region);
    const role = new PipelineRole(this, 'Role', environment, artifacts);
    const executionRole = new ExecutionRole(this, 'ExecutionRole', {
      environment,
      pipeline: 'infrastructure',
      rights: INFRASTRUCTURE_RIGHTS,
      statements: {
        Api: restApiStatements(environment),
        Edge: addressStatements(environment),
        Observability: canaryStatements(),
      },
    });
    const deployRole = new DeployRole(this, 'DeployRole', {
      pipelineRole: role,
      executionRole,
      artifacts,
      stacks: here,
    });
    role.mayAct(deployRole);
    const gate = gateProject(this, context);
    const preview = previewProject(this, context, stacks);
    const publish = publishProject(this, context);
    const health = healthProject(this, context);
    const pushes = pushProjects(this, context);
    const others = new Map(
      elsewhere.map((stack) => {
        const parameters = props.stackParameters[stack.node.id] ?? {};
        return [stack, otherRegionProject(this, context, { stack, executionRole, parameters })];
      }),
    );
    this.arn = new DeliveryPipeline(this, 'Pipeline', {
      ...context,
      role,
      projects: [gate, preview, publish, health, ...others.values(), ...pushes],
      before: [
        runStage('Gate', { project: gate, input: SOURCE, output: BUILT }),
        runStage('Preview', { project: preview, input: BUILT }),
        ...approvalStages(environment, 'The log of Preview lists every change.'),
      ],
      deploy: deployActions({
        stacks,
        deployRoleArn: deployRole.roleArn,
        executionRoleArn: executionRole.roleArn,
        projectFor: (stack) => others.get(stack),
        publish,
        health,
      }),
      after: pushes.map((project) => runStage('Report', { project, input: BUILT })),
    }).arn;
  }
}
