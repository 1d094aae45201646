import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { DataStack } from '../data/data-stack';
import { LayerKey } from '../layer/layer-key';
import { LayerStack } from '../layer/layer-stack';
import type { NetworkStack } from '../network/network-stack';
import { ApiFunction } from './api-function';
import type { DataAccess } from './data-access';
import { DeadLetters } from './dead-letters';
import { Deployments } from './deployments';
import { EdgeOnly } from './edge-only';
import { EdgeSecret } from './edge-secret';
import { EveryMinute } from './every-minute';
import { Migrations } from './migrations';
import { MigrationsFunction } from './migrations-function';
import { RestInterface } from './rest-interface';
import { WebhookKeys } from './webhook-keys';
import { WorkerFunction } from './worker-function';

export interface ApiStackProps {
  readonly environment: Environment;
  readonly network: NetworkStack;
  readonly data: DataStack;
  readonly code: Code;
}

/**
 * API layer: one function behind one REST API that only the edge may call, one that sends what is to be sent later, and
 * what keeps their database up to date.
 */
export class ApiStack extends LayerStack {
  readonly apiFunction: ApiFunction;
  readonly everyMinute: EveryMinute;
  readonly deadLetters: IQueue;
  readonly rest: RestInterface;
  readonly edgeOnly: EdgeOnly;

  constructor(app: App, props: ApiStackProps) {
    const { environment, network, code } = props;
    super(app, { environment, layer: 'api' });
    const key = new LayerKey(
      this,
      'Key',
      "API layer: logs, variables, dead letters, the edge's secret, keys of webhooks",
    );
    const data = accessTo(props.data);
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { environment, key });
    const surroundings = { environment, network, data, key, code, deadLetters: this.deadLetters };
    const webhookKeys = new WebhookKeys(this, 'WebhookKeys', { environment, key });
    this.apiFunction = new ApiFunction(this, 'Function', { ...surroundings, webhookKeys });
    const { alias } = new Deployments(this, 'Deployments', { environment, api: this.apiFunction });
    const migrations = new MigrationsFunction(this, 'MigrationsFunction', surroundings);
    // The alias moves to code whose migrations ran, or not at all.
    const migrated = new Migrations(this, 'Migrations', migrations);
    alias.node.addDependency(migrated);
    const worker = new WorkerFunction(this, 'WorkerFunction', { ...surroundings, webhookKeys });
    worker.node.addDependency(migrated);
    this.everyMinute = new EveryMinute(this, 'EveryMinute', {
      environment,
      worker,
      key,
      deadLetters: this.deadLetters,
    });
    this.rest = new RestInterface(this, 'Rest', { environment, key, handler: alias });
    const { headerValue } = new EdgeSecret(this, 'EdgeSecret', { environment, key });
    this.edgeOnly = new EdgeOnly(this, 'EdgeOnly', {
      environment,
      key,
      headerValue,
      stage: this.rest.api.deploymentStage,
    });
  }
}

const accessTo = ({ key, database, cache }: DataStack): DataAccess => ({
  key,
  cache,
  database: {
    host: database.cluster.clusterEndpoint.hostname,
    secretArn: database.secretArn,
    connectArn: (role) => database.connectArn(role),
  },
});
