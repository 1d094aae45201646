import type { Environment } from '@hexastyle/environment';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { DatabaseConnectionsAlarm } from './database-connections-alarm';
import type { LimitedDatabase } from './database-connections-alarm';
import { DatabaseCpuAlarm } from './database-cpu-alarm';
import type { PlatformAlarm } from './platform-alarm';

export interface DatabaseAlarmsProps {
  readonly environment: Environment;
  readonly topic: ITopic;
  readonly database: LimitedDatabase;
}

/** What tells that the database is overloaded or gone, in whichever region it runs. */
export const databaseAlarms = (scope: Construct, props: DatabaseAlarmsProps): readonly PlatformAlarm[] => [
  new DatabaseConnectionsAlarm(scope, 'DatabaseConnections', { ...props, source: props.database }),
  new DatabaseCpuAlarm(scope, 'DatabaseCpu', { ...props, source: props.database.cluster }),
];
