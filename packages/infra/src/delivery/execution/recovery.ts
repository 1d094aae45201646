import type { ServiceRights } from './service-rights';

/** Backup vaults, plans and the tests of restoring. Locked vaults and recovery points can only be let alone. */
export const RECOVERY: readonly ServiceRights[] = [
  {
    service: 'backup',
    named: [
      'CreateBackupVault',
      'DescribeBackupVault',
      'PutBackupVaultAccessPolicy',
      'DeleteBackupVaultAccessPolicy',
      'GetBackupVaultAccessPolicy',
      'PutBackupVaultLockConfiguration',
      'PutBackupVaultNotifications',
      'DeleteBackupVaultNotifications',
      'GetBackupVaultNotifications',
    ],
    tagged: [
      'DeleteBackupPlan',
      'UpdateBackupPlan',
      'DeleteBackupSelection',
      'DeleteRestoreTestingPlan',
      'UpdateRestoreTestingPlan',
      'DeleteRestoreTestingSelection',
      'UpdateRestoreTestingSelection',
      'UntagResource',
    ],
    fresh: [
      'TagResource',
      'CreateBackupPlan',
      'GetBackupPlan',
      'CreateBackupSelection',
      'GetBackupSelection',
      'ListBackupSelections',
      'CreateRestoreTestingPlan',
      'GetRestoreTestingPlan',
      'CreateRestoreTestingSelection',
      'GetRestoreTestingSelection',
      'ListTags',
    ],
  },
  { service: 'backup-storage', anywhere: ['MountCapsule'] },
];
