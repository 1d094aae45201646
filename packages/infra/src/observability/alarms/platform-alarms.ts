import type { Environment } from '@hexastyle/environment';
import type { Canary } from 'aws-cdk-lib/aws-synthetics';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { ApiStack } from '../../api/api-stack';
import type { DataStack } from '../../data/data-stack';
import { AlarmsUndeliveredAlarm } from './alarms-undelivered-alarm';
import { ApiErrorsAlarm } from './api-errors-alarm';
import { ApiLatencyAlarm } from './api-latency-alarm';
import { BackupFailedAlarm } from './backup-failed-alarm';
import { CacheCpuAlarm } from './cache-cpu-alarm';
import { CacheMemoryAlarm } from './cache-memory-alarm';
import { CertificateExpiryAlarm } from './certificate-expiry-alarm';
import { CopyFailedAlarm } from './copy-failed-alarm';
import { DatabaseConnectionsAlarm } from './database-connections-alarm';
import { DatabaseCpuAlarm } from './database-cpu-alarm';
import { DeadLettersAlarm } from './dead-letters-alarm';
import { FunctionErrorsAlarm } from './function-errors-alarm';
import { FunctionThrottlesAlarm } from './function-throttles-alarm';
import type { PlatformAlarm } from './platform-alarm';
import { RecoveryPointAgeAlarm } from './recovery-point-age-alarm';
import { RestoreTestFailedAlarm } from './restore-test-failed-alarm';
import { SiteUnreachableAlarm } from './site-unreachable-alarm';
import { WafBlocksAlarm } from './waf-blocks-alarm';

export interface PlatformAlarmsProps {
  readonly environment: Environment;
  readonly topic: ITopic;
  readonly api: ApiStack;
  readonly data: DataStack;
  readonly canary: Canary;
  readonly undelivered: IQueue;
}

/** Every alarm of an environment, from what people feel down to what only the operators would notice. */
export const platformAlarms = (scope: Construct, props: PlatformAlarmsProps): readonly PlatformAlarm[] => [
  new SiteUnreachableAlarm(scope, 'SiteUnreachable', { ...props, source: props.canary }),
  ...certificateAlarms(scope, props),
  ...apiAlarms(scope, props),
  ...dataAlarms(scope, props),
  ...backupAlarms(scope, props),
  new WafBlocksAlarm(scope, 'WafBlocks', { ...props, source: props.environment }),
  new AlarmsUndeliveredAlarm(scope, 'AlarmsUndelivered', { ...props, source: props.undelivered }),
];

const certificateAlarms = (scope: Construct, props: PlatformAlarmsProps): readonly PlatformAlarm[] => {
  const { domain } = props.environment;
  return domain === undefined
    ? []
    : [new CertificateExpiryAlarm(scope, 'CertificateExpiry', { ...props, source: domain })];
};

const apiAlarms = (scope: Construct, props: PlatformAlarmsProps): readonly PlatformAlarm[] => {
  const { rest, apiFunction, deadLetters } = props.api;
  return [
    new ApiErrorsAlarm(scope, 'ApiErrors', { ...props, source: rest.api }),
    new ApiLatencyAlarm(scope, 'ApiLatency', { ...props, source: rest.api }),
    new FunctionErrorsAlarm(scope, 'FunctionErrors', { ...props, source: apiFunction.function }),
    new FunctionThrottlesAlarm(scope, 'FunctionThrottles', { ...props, source: apiFunction.function }),
    new DeadLettersAlarm(scope, 'DeadLetters', { ...props, source: deadLetters }),
  ];
};

const dataAlarms = (scope: Construct, props: PlatformAlarmsProps): readonly PlatformAlarm[] => {
  const { database, cache } = props.data;
  return [
    new DatabaseConnectionsAlarm(scope, 'DatabaseConnections', { ...props, source: database }),
    new DatabaseCpuAlarm(scope, 'DatabaseCpu', { ...props, source: database.cluster }),
    new CacheCpuAlarm(scope, 'CacheCpu', { ...props, source: cache }),
    new CacheMemoryAlarm(scope, 'CacheMemory', { ...props, source: cache }),
  ];
};

const backupAlarms = (scope: Construct, props: PlatformAlarmsProps): readonly PlatformAlarm[] => {
  const about = { ...props, source: props.environment };
  return [
    new BackupFailedAlarm(scope, 'BackupFailed', about),
    new CopyFailedAlarm(scope, 'CopyFailed', about),
    new RecoveryPointAgeAlarm(scope, 'RecoveryPointAge', about),
    new RestoreTestFailedAlarm(scope, 'RestoreTestFailed', about),
  ];
};
