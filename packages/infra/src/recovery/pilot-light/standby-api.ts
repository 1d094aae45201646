import type { Environment } from '@hexastyle/environment';
import { CfnOutput, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { ApiFunction } from '../../api/api-function';
import { DeadLetters } from '../../api/dead-letters';
import { EdgeOnly } from '../../api/edge-only';
import { edgeSecretName } from '../../api/edge-secret';
import { EveryMinute } from '../../api/every-minute';
import type { LayerFunction } from '../../api/layer-function';
import { Migrations } from '../../api/migrations';
import { MigrationsFunction } from '../../api/migrations-function';
import { RestInterface } from '../../api/rest-interface';
import { WorkerFunction } from '../../api/worker-function';
import { BrowserOrigin } from './browser-origin';
import { copiedWebhookKeys } from './copied-webhook-keys';
import type { Phase } from './phase';
import type { PilotNetwork } from './pilot-network';
import type { RestoredDatabase } from './restored-database';

export interface StandbyApiProps {
  readonly environment: Environment;
  readonly key: Key;
  readonly network: PilotNetwork;
  readonly database: RestoredDatabase;
  readonly code: Code;
  readonly phase: Phase;
}

/**
 * The API of the environment once more: same code, same protections, and no instance of a function while it is idle.
 * API Gateway calls the function itself and not an alias, because a published version keeps the variables that it was
 * published with, and promotion is what tells the function where its database is. There is no cache: sessions are in the
 * database as well, and the region serves sooner without one.
 *
 * A recovery point may be older than the code, so promotion runs the migrations: once database and way out are there,
 * and long before traffic is moved. The worker is called from then on: what waited in the recovery point leaves first.
 */
export class StandbyApi extends Construct {
  readonly rest: RestInterface;
  readonly apiFunction: ApiFunction;
  readonly everyMinute: EveryMinute;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, props: StandbyApiProps) {
    super(scope, id);
    const { environment, key, network, database, code, phase } = props;
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { environment, key });
    const { deadLetters } = this;
    const surroundings = { environment, network, key, code, deadLetters, data: { key, database } };
    const webhookKeys = copiedWebhookKeys(Stack.of(this), environment);
    this.apiFunction = new ApiFunction(this, 'Function', { ...surroundings, webhookKeys });
    const migrationsFunction = new MigrationsFunction(this, 'MigrationsFunction', surroundings);
    restWhileIdle(this.apiFunction, phase, environment.api.reservedConcurrency);
    restWhileIdle(migrationsFunction, phase, 1);
    const migrations = new Migrations(this, 'Migrations', migrationsFunction);
    // Nobody can answer CloudFormation's call once the functions rest again.
    migrations.applyRemovalPolicy(RemovalPolicy.RETAIN);
    migrations.node.addDependency(database.cluster, ...network.waysOut);
    phase.whenPromoted(migrations);
    const worker = new WorkerFunction(this, 'WorkerFunction', { ...surroundings, webhookKeys });
    restWhileIdle(worker, phase, 1);
    this.everyMinute = new EveryMinute(this, 'EveryMinute', { environment, worker, key, deadLetters });
    this.everyMinute.node.addDependency(migrations);
    phase.whenPromoted(this.everyMinute);
    this.rest = new RestInterface(this, 'Rest', { environment, key, handler: this.apiFunction.function });
    new EdgeOnly(this, 'EdgeOnly', {
      environment,
      key,
      headerValue: SecretValue.secretsManager(edgeSecretName(environment)).unsafeUnwrap(),
      stage: this.rest.api.deploymentStage,
    });
    if (environment.domain === undefined) new BrowserOrigin(this, 'BrowserOrigin', environment);
    const { region, urlSuffix } = Stack.of(this);
    new CfnOutput(this, 'Host', {
      description: 'Value of the key that moves the traffic here',
      value: `${this.rest.api.restApiId}.execute-api.${region}.${urlSuffix}`,
    }).overrideLogicalId('ApiHost');
  }
}

function restWhileIdle(layerFunction: LayerFunction, phase: Phase, concurrency: number): void {
  for (const child of layerFunction.node.findAll())
    if (child instanceof CfnFunction) child.reservedConcurrentExecutions = phase.chooseNumber(concurrency, 0);
}
