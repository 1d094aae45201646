import type { CopyJob, RecoveryPoint, RestoreJob } from '@hexastyle/plugin-well-architected-common';

const RESOURCE = 'arn:aws:rds:us-east-1:111111111111:cluster:hexastyle-staging';

/** A complete recovery point of the database in the environment's own region, to be varied. */
export function aRecoveryPoint(createdAt: string, changes: Partial<RecoveryPoint> = {}): RecoveryPoint {
  return {
    arn: `arn:aws:rds:us-east-1:111111111111:cluster-snapshot:awsbackup:${createdAt}`,
    region: 'us-east-1',
    vault: 'hexastyle-staging',
    resource: RESOURCE,
    status: 'COMPLETED',
    createdAt,
    ...changes,
  };
}

/** A copy that arrived, to be varied. */
export function aCopyJob(createdAt: string, changes: Partial<CopyJob> = {}): CopyJob {
  return {
    id: `copy-${createdAt}`,
    state: 'COMPLETED',
    source: 'arn:aws:backup:us-east-1:111111111111:recovery-point:a',
    destination: 'arn:aws:backup:us-west-2:111111111111:recovery-point:b',
    createdAt,
    completedAt: createdAt,
    ...changes,
  };
}

/** A restore test that worked, to be varied. */
export function aRestoreJob(createdAt: string, changes: Partial<RestoreJob> = {}): RestoreJob {
  return {
    id: `restore-${createdAt}`,
    region: 'us-east-1',
    test: true,
    status: 'COMPLETED',
    validation: 'SUCCESSFUL',
    recoveryPoint: 'arn:aws:backup:us-east-1:111111111111:recovery-point:a',
    createdAt,
    ...changes,
  };
}
