import type { Environment } from '@hexastyle/environment';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { recoveryVaultName } from '../recovery/vault-name';
import { backupMetric } from './backup-metric';

/**
 * Copies into the other region. AWS Backup counts a copy in the region that it leaves, under the name of the vault that
 * it goes to. Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/cloudwatch.html
 */
export const copyMetric = (environment: Environment, metricName: string, label: string): Metric =>
  backupMetric(recoveryVaultName(environment), metricName, label);
