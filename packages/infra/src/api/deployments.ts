import type { Environment, Tier } from '@hexastyle/environment';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { ILambdaDeploymentConfig } from 'aws-cdk-lib/aws-codedeploy';
import { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { alarmName } from '../observability/alarms/alarm-name';
import type { ApiFunction } from './api-function';
import { DeploymentRole } from './deployment-role';

export interface DeploymentsProps {
  readonly environment: Environment;
  readonly api: ApiFunction;
}

/** The alarms that take a deployment back: what callers notice. */
const WATCHED_ALARMS = ['api-5xx-errors', 'api-latency', 'function-errors'] as const;

/**
 * Staging shifts as production does, or its deployments would prove nothing about production's; the five minutes are
 * the period of the alarms. Development is for whoever waits for the result.
 */
const CONFIGURATIONS: Readonly<Record<Tier, ILambdaDeploymentConfig>> = {
  development: LambdaDeploymentConfig.ALL_AT_ONCE,
  staging: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
  production: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
};

/**
 * The alias `live`, through which everybody calls the API, and how it moves to a new version: CodeDeploy gives the new
 * version a tenth of the traffic and moves the alias back when an alarm goes off, the deployment is stopped, or it
 * fails. The alarms are named, not referred to, because their layer is deployed after this one; without them, or while
 * one is in alarm, nothing is deployed. The first deployment makes the alias and needs none of this.
 */
export class Deployments extends Construct {
  readonly alias: Alias;

  constructor(scope: Construct, id: string, { environment, api }: DeploymentsProps) {
    super(scope, id);
    const name = `hexastyle-${environment.name}-api`;
    const alarms = WATCHED_ALARMS.map((alarm) => alarmName(environment, alarm));
    this.alias = new Alias(this, 'Live', { aliasName: 'live', version: api.function.currentVersion });
    const role = new DeploymentRole(this, 'Role', { alias: this.alias, alarms });
    new LambdaDeploymentGroup(this, 'Group', {
      application: new LambdaApplication(this, 'Application', { applicationName: name }),
      deploymentGroupName: name,
      alias: this.alias,
      deploymentConfig: CONFIGURATIONS[environment.tier],
      // As it is: the library would add AWS's own policy to it.
      role: role.withoutPolicyUpdates(),
      alarms: alarms.map((alarm) => Alarm.fromAlarmName(this, alarm, alarm)),
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
  }
}
