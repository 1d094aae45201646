import type { Environment } from '@hexastyle/environment';
import type { Canary } from 'aws-cdk-lib/aws-synthetics';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { ApiStack } from '../../api/api-stack';
import type { DataStack } from '../../data/data-stack';
import { AlarmsUndeliveredAlarm } from './alarms-undelivered-alarm';
import { apiAlarms } from './api-alarms';
import { BackupFailedAlarm } from './backup-failed-alarm';
import { CacheCpuAlarm } from './cache-cpu-alarm';
import { CacheMemoryAlarm } from './cache-memory-alarm';
import { CertificateExpiryAlarm } from './certificate-expiry-alarm';
import { CopyAgeAlarm } from './copy-age-alarm';
import { CopyFailedAlarm } from './copy-failed-alarm';
import { databaseAlarms } from './database-alarms';
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
  ...databaseAlarms(scope, { ...props, database: props.data.database }),
  ...cacheAlarms(scope, props),
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

const cacheAlarms = (scope: Construct, props: PlatformAlarmsProps): readonly PlatformAlarm[] => {
  const about = { ...props, source: props.data.cache };
  return [new CacheCpuAlarm(scope, 'CacheCpu', about), new CacheMemoryAlarm(scope, 'CacheMemory', about)];
};

const backupAlarms = (scope: Construct, props: PlatformAlarmsProps): readonly PlatformAlarm[] => {
  const about = { ...props, source: props.environment };
  return [
    new BackupFailedAlarm(scope, 'BackupFailed', about),
    new CopyFailedAlarm(scope, 'CopyFailed', about),
    new RecoveryPointAgeAlarm(scope, 'RecoveryPointAge', about),
    new CopyAgeAlarm(scope, 'CopyAge', about),
    new RestoreTestFailedAlarm(scope, 'RestoreTestFailed', about),
  ];
};
