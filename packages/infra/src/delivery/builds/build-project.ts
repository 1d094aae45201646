import type { Environment } from '@hexastyle/environment';
import { CfnProject } from 'aws-cdk-lib/aws-codebuild';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { LayerLogGroup } from '../../layer/layer-log-group';
import type { ArtifactBucket } from '../artifacts/artifact-bucket';
import { BuildRole } from './build-role';

export interface BuildProjectProps {
  readonly environment: Environment;
  /** Below the environment: `infrastructure-build`. */
  readonly name: string;
  readonly purpose: string;
  /** Path in the primary input artefact. */
  readonly buildspec: string;
  readonly key: IKey;
  readonly artifacts: ArtifactBucket;
  /** `LARGE` where packages are installed and tested, `SMALL` where a tool is called. */
  readonly size: 'SMALL' | 'LARGE';
  readonly timeoutMinutes: number;
  /** Beside `ENVIRONMENT`, the environment's name. @default {} */
  readonly variables?: Readonly<Record<string, string>>;
  /** Variables whose values are those of SSM parameters, by the parameter's name. @default {} */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Variables whose values are the texts of secrets, by the secret's ARN; CodeBuild hides them in logs. @default {} */
  readonly secrets?: Readonly<Record<string, string>>;
  /** @default [] */
  readonly statements?: readonly PolicyStatement[];
}

/** A step of a pipeline that runs commands: on arm64, without privileges, under the layer's key, with a log that ends. */
export class BuildProject extends Construct {
  readonly projectName: string;
  readonly projectArn: string;

  constructor(scope: Construct, id: string, props: BuildProjectProps) {
    super(scope, id);
    const { environment, key, artifacts, statements = [] } = props;
    this.projectName = `hexastyle-${environment.name}-${props.name}`;
    const logGroup = new LayerLogGroup(this, 'LogGroup', {
      environment,
      encryptionKey: key,
      logGroupName: `/hexastyle/${environment.name}/delivery/${props.name}`,
    });
    const role = new BuildRole(this, 'Role', { projectName: this.projectName, key, logGroup, artifacts, statements });
    const project = new CfnProject(this, 'Resource', {
      name: this.projectName,
      description: props.purpose,
      serviceRole: role.roleArn,
      encryptionKey: key.keyArn,
      source: { type: 'CODEPIPELINE', buildSpec: props.buildspec },
      artifacts: { type: 'CODEPIPELINE' },
      environment: {
        type: 'ARM_CONTAINER',
        image: 'aws/codebuild/amazonlinux-aarch64-standard:3.0',
        computeType: `BUILD_GENERAL1_${props.size}`,
        privilegedMode: false,
        environmentVariables: variablesOf(props),
      },
      logsConfig: { cloudWatchLogs: { status: 'ENABLED', groupName: logGroup.logGroupName } },
      timeoutInMinutes: props.timeoutMinutes,
      queuedTimeoutInMinutes: 60,
    });
    project.node.addDependency(role);
    this.projectArn = project.attrArn;
  }
}

const variablesOf = ({
  environment,
  variables = {},
  parameters = {},
  secrets = {},
}: BuildProjectProps): CfnProject.EnvironmentVariableProperty[] => [
  ...Object.entries({ ENVIRONMENT: environment.name, ...variables }).map(([name, value]) => ({
    name,
    type: 'PLAINTEXT',
    value,
  })),
  ...Object.entries(parameters).map(([name, value]) => ({ name, type: 'PARAMETER_STORE', value })),
  ...Object.entries(secrets).map(([name, value]) => ({ name, type: 'SECRETS_MANAGER', value })),
];
