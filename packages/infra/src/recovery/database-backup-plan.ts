import type { Environment } from '@hexastyle/environment';
import type { Duration } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource } from 'aws-cdk-lib/aws-backup';
import type { IBackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import {
  COMPLETION_WINDOW,
  DAILY_HOUR,
  RETENTION,
  START_WINDOW,
  hoursBetweenPoints,
  hoursField,
} from './backup-schedule';

export interface DatabaseBackupPlanProps {
  readonly environment: Environment;
  readonly vault: IBackupVault;
  /** In `drRegion`. */
  readonly copyTo: IBackupVault;
  readonly role: IRole;
  readonly clusterArn: string;
}

/**
 * Snapshots of the database as often as the RPO asks for, kept for a week, and one a day kept for 90 days; each is copied
 * to the region of recovery as soon as it is complete. Where the two rules meet, AWS Backup takes one snapshot and keeps
 * it as the longer rule says.
 */
export class DatabaseBackupPlan extends BackupPlan {
  constructor(scope: Construct, id: string, props: DatabaseBackupPlanProps) {
    const { environment, vault, copyTo, role, clusterArn } = props;
    super(scope, id, { backupPlanName: `hexastyle-${environment.name}`, backupVault: vault });
    const hour = hoursField(hoursBetweenPoints(environment));
    this.addRule(ruleOf('frequent', { hour, keep: RETENTION.frequent, copyTo }));
    this.addRule(ruleOf('daily', { hour: String(DAILY_HOUR), keep: RETENTION.daily, copyTo }));
    this.addSelection('Database', {
      backupSelectionName: 'database',
      role,
      // The default would add AWS's policy for everything that AWS Backup can back up.
      disableDefaultBackupPolicy: true,
      resources: [BackupResource.fromArn(clusterArn)],
    });
  }
}

interface RuleTimes {
  /** The hours field of a cron expression, UTC. */
  readonly hour: string;
  readonly keep: Duration;
  readonly copyTo: IBackupVault;
}

const ruleOf = (ruleName: string, { hour, keep, copyTo }: RuleTimes): BackupPlanRule =>
  new BackupPlanRule({
    ruleName,
    scheduleExpression: Schedule.cron({ minute: '0', hour }),
    startWindow: START_WINDOW,
    completionWindow: COMPLETION_WINDOW,
    deleteAfter: keep,
    copyActions: [{ destinationBackupVault: copyTo, deleteAfter: keep }],
  });
