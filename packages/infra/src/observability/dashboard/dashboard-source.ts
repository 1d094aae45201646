import type { Environment } from '@hexastyle/environment';
import type { Canary } from 'aws-cdk-lib/aws-synthetics';
import type { ApiStack } from '../../api/api-stack';
import type { DataStack } from '../../data/data-stack';
import type { EdgeStack } from '../../edge/edge-stack';
import type { PlatformAlarm } from '../alarms/platform-alarm';

/** What the dashboard is about. */
export interface DashboardSource {
  readonly environment: Environment;
  readonly api: ApiStack;
  readonly data: DataStack;
  readonly edge: EdgeStack;
  readonly canary: Canary;
  readonly alarms: readonly PlatformAlarm[];
}
