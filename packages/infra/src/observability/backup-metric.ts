import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib';

/** Backups are hourly at the most: a shorter period would show a failure for moments only. */
export const ONE_HOUR = Duration.hours(1);

/**
 * Jobs of AWS Backup that came to a state within an hour, counted by the vault they belong to. AWS Backup counts every
 * five minutes, and reports nothing when there is nothing to count.
 * Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/cloudwatch.html
 */
export const backupMetric = (vaultName: string, metricName: string, label: string): Metric =>
  new Metric({
    namespace: 'AWS/Backup',
    metricName,
    dimensionsMap: { BackupVaultName: vaultName },
    period: ONE_HOUR,
    statistic: Stats.SUM,
    label,
  });
