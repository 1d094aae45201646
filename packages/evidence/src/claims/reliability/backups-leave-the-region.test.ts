import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { backupsLeaveTheRegion as claim } from './backups-leave-the-region';

const cluster = aResource('AWS::RDS::DBCluster');
const key = aResource('AWS::KMS::Key');
const arnOf = ({ region = 'us-west-2', account = '111111111111', name = 'copies' }) =>
  `arn:aws:backup:${region}:${account}:backup-vault:${name}`;
const copyTo = (DestinationBackupVaultArn: string | typeof UNRESOLVED, DeleteAfterDays = 7) => ({
  DestinationBackupVaultArn,
  Lifecycle: { DeleteAfterDays },
});
const copied = (CopyActions: readonly TemplateObject[] | typeof UNRESOLVED, vault: TemplateObject = {}) => {
  const rule = { Lifecycle: { DeleteAfterDays: 7 } };
  const plan = aResource('AWS::Backup::BackupPlan', {
    BackupPlan: {
      BackupPlanRule: [
        { ...rule, CopyActions: [copyTo(arnOf({}))] },
        { ...rule, CopyActions },
      ],
    },
  });
  return anAssembly().with(
    cluster,
    key,
    plan,
    aResource('AWS::Backup::BackupSelection', {
      BackupPlanId: aReferenceTo(plan),
      BackupSelection: { Resources: [aReferenceTo(cluster)] },
    }),
    aResource(
      'AWS::Backup::BackupVault',
      { BackupVaultName: 'copies', EncryptionKeyArn: aReferenceTo(key, 'Arn'), ...vault },
      { region: 'us-west-2' },
    ),
  );
};

testClaim(claim, {
  met: [
    {
      given: 'rules that all copy to the other region',
      facts: copied([copyTo(arnOf({}))]),
      shows: [
        { property: 'BackupPlanId' },
        { property: 'BackupPlan.BackupPlanRule.0.CopyActions.0.DestinationBackupVaultArn', actual: arnOf({}) },
      ],
    },
    { given: 'a copy elsewhere besides', facts: copied([copyTo(arnOf({ region: 'eu-west-1' })), copyTo(arnOf({}))]) },
  ],
  notMet: [
    {
      given: 'a rule that copies nothing',
      facts: copied([]),
      because: 'BackupPlanRule.1 of /Test/BackupPlan copies nothing',
    },
    {
      given: 'a copy in the same region',
      facts: copied([copyTo(arnOf({ region: 'us-east-1' }))]),
      because: 'us-west-2',
    },
    {
      given: 'a copy in another account',
      facts: copied([copyTo(arnOf({ account: '999999999999' }))]),
      because: 'us-west-2',
    },
    { given: 'a vault that nobody makes', facts: copied([copyTo(arnOf({ name: 'other' }))]), because: 'us-west-2' },
    { given: 'copies kept for less', facts: copied([copyTo(arnOf({}), 6)]), because: 'is 6, expected at least 7' },
    {
      given: 'a vault under the key of AWS',
      facts: copied([copyTo(arnOf({}))], { EncryptionKeyArn: undefined }),
      because: 'EncryptionKeyArn',
    },
    { given: 'no plan', facts: anAssembly().with(cluster), because: 'no backup selection' },
  ],
  unknown: [
    { given: 'unresolved copies', facts: copied(UNRESOLVED) },
    { given: 'an unresolved vault', facts: copied([copyTo(UNRESOLVED)]) },
    { given: 'no descriptor', facts: copied([]).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
