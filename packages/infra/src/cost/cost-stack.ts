import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import { LayerStack } from '../layer/layer-stack';
import type { ObservabilityStack } from '../observability/observability-stack';
import { CostAnomalies } from './cost-anomalies';
import { MonthlyBudget } from './monthly-budget';

export interface CostStackProps {
  readonly environment: Environment;
  readonly observability: ObservabilityStack;
}

/** Cost layer: tells when the environment is about to cost more than it may, or suddenly costs more than it did. */
export class CostStack extends LayerStack {
  constructor(app: App, props: CostStackProps) {
    const { environment } = props;
    super(app, { environment, layer: 'cost' });
    const { topic } = props.observability;
    new MonthlyBudget(this, 'Budget', { environment, topic });
    new CostAnomalies(this, 'Anomalies', { environment, topic });
  }
}
