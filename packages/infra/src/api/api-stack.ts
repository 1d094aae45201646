import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { DataStack } from '../data/data-stack';
import { LayerKey } from '../layer/layer-key';
import { LayerStack } from '../layer/layer-stack';
import type { NetworkStack } from '../network/network-stack';
import { ApiFunction } from './api-function';
import { EdgeOnly } from './edge-only';
import { RestInterface } from './rest-interface';

export interface ApiStackProps {
  readonly environment: Environment;
  readonly network: NetworkStack;
  readonly data: DataStack;
  readonly code: Code;
}

/** API layer: one function behind one REST API that only the edge may call. */
export class ApiStack extends LayerStack {
  readonly apiFunction: ApiFunction;
  readonly rest: RestInterface;
  readonly edgeOnly: EdgeOnly;

  constructor(app: App, props: ApiStackProps) {
    const { environment, network, data, code } = props;
    super(app, { environment, layer: 'api' });
    const key = new LayerKey(this, 'Key', "API layer: logs, variables of the function, the edge's secret");
    this.apiFunction = new ApiFunction(this, 'Function', { environment, network, data, key, code });
    this.rest = new RestInterface(this, 'Rest', { environment, key, handler: this.apiFunction.alias });
    this.edgeOnly = new EdgeOnly(this, 'EdgeOnly', { environment, key, stage: this.rest.api.deploymentStage });
  }
}
