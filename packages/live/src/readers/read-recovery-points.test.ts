import {
  ListCopyJobsCommand,
  ListRecoveryPointsByBackupVaultCommand,
  ListRestoreJobsCommand,
} from '@aws-sdk/client-backup';
import { anAccount, NOW } from '../testing/an-account';
import { awsError, DENIED } from '../testing/aws-error';
import { MOCKS, resetMocks } from '../testing/mocks';
import { readRecoveryPoints } from './read-recovery-points';

beforeEach(() => {
  resetMocks();
});

const AT = new Date('2026-11-23T09:00:00Z');
const vaultOf = (region: string, name: string): string => `arn:aws:backup:${region}:111111111111:backup-vault:${name}`;

test('given points on two pages and in both regions, then all are read', async () => {
  MOCKS.backup
    .on(ListRecoveryPointsByBackupVaultCommand, { BackupVaultName: 'hexastyle-staging' })
    .resolvesOnce({
      RecoveryPoints: [{ RecoveryPointArn: 'one', CreationDate: AT, Status: 'COMPLETED' }],
      NextToken: 'x',
    })
    .resolves({ RecoveryPoints: [{ RecoveryPointArn: 'two', BackupSizeInBytes: 7 }] });
  MOCKS.backup
    .on(ListRecoveryPointsByBackupVaultCommand, { BackupVaultName: 'hexastyle-staging-recovery' })
    .resolves({ RecoveryPoints: [{ RecoveryPointArn: 'copy', CalculatedLifecycle: { DeleteAt: AT } }] });
  expect(await readRecoveryPoints.read(anAccount())).toMatchObject({
    kind: 'read',
    at: NOW,
    value: {
      points: [
        {
          arn: 'one',
          region: 'us-east-1',
          vault: 'hexastyle-staging',
          status: 'COMPLETED',
          createdAt: AT.toISOString(),
        },
        { arn: 'two', bytes: 7 },
        { arn: 'copy', region: 'us-west-2', vault: 'hexastyle-staging-recovery', deletedAt: AT.toISOString() },
      ],
      copies: [],
      restores: [],
    },
  });
});

test('given copy jobs, then those to the vault of the environment in the other region are asked for', async () => {
  MOCKS.backup
    .on(ListCopyJobsCommand)
    .resolves({ CopyJobs: [{ CopyJobId: '1', State: 'FAILED', StatusMessage: 'key' }] });
  expect(await readRecoveryPoints.read(anAccount())).toMatchObject({
    value: { copies: [{ id: '1', state: 'FAILED', message: 'key' }] },
  });
  expect(MOCKS.backup.commandCalls(ListCopyJobsCommand)[0]?.args[0].input).toMatchObject({
    ByDestinationVaultArn: vaultOf('us-west-2', 'hexastyle-staging-recovery'),
  });
});

test('given restores of an account with two environments, then the others are left out, and tests are told from drills', async () => {
  const plan = (name: string) => ({
    RestoreTestingPlanArn: `arn:aws:backup:us-east-1:111111111111:restore-testing-plan:${name}`,
  });
  MOCKS.backup
    .on(ListRestoreJobsCommand)
    .resolvesOnce({
      RestoreJobs: [
        {
          RestoreJobId: 'test',
          Status: 'COMPLETED',
          CreatedBy: plan('hexastyle_staging-5e1f'),
          ValidationStatus: 'SUCCESSFUL',
        },
        { RestoreJobId: 'drill', BackupVaultArn: vaultOf('us-east-1', 'hexastyle-staging') },
        { RestoreJobId: 'other test', CreatedBy: plan('hexastyle_staging2-5e1f') },
        { RestoreJobId: 'other', BackupVaultArn: vaultOf('us-east-1', 'hexastyle-staging2') },
      ],
    })
    .resolves({});
  expect(await readRecoveryPoints.read(anAccount())).toMatchObject({
    value: {
      restores: [
        { id: 'test', test: true, status: 'COMPLETED', validation: 'SUCCESSFUL' },
        { id: 'drill', test: false },
      ],
    },
  });
});

test('given no vault in the other region, then it is named, and the rest shown', async () => {
  MOCKS.backup
    .on(ListRecoveryPointsByBackupVaultCommand, { BackupVaultName: 'hexastyle-staging-recovery' })
    .rejects(awsError('ResourceNotFoundException'));
  expect(await readRecoveryPoints.read(anAccount())).toMatchObject({
    kind: 'partial',
    value: { points: [] },
    reasons: [{ kind: 'not-found', what: 'backup vault hexastyle-staging-recovery', region: 'us-west-2' }],
  });
});

test('given no right to list copies, then that part is absent, and its action named', async () => {
  MOCKS.backup.on(ListCopyJobsCommand).rejects(DENIED);
  expect(await readRecoveryPoints.read(anAccount())).toMatchObject({
    kind: 'partial',
    value: { points: [], copies: undefined, restores: [] },
    reasons: [{ kind: 'permission-missing', action: 'backup:ListCopyJobs' }],
  });
});
