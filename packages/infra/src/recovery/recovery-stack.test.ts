import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { textLike } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';

const LOCK = { MinRetentionDays: 7, MaxRetentionDays: 90, ChangeableForDays: 7 };

describe.each([
  ['staging', Match.absent()],
  ['production', LOCK],
])('Given the recovery layer of %s', (name, lock) => {
  const { recovery, pilotLight } = layersOf(described(name));
  const account = described(name).account;

  it('takes a recovery point every hour for 7 days and every day for 90, and copies both to us-west-2', () => {
    const copy = `arn:aws:backup:us-west-2:${account}:backup-vault:hexastyle-${name}-recovery`;
    const rule = (days: number) => ({
      StartWindowMinutes: 60,
      CompletionWindowMinutes: 120,
      Lifecycle: { DeleteAfterDays: days },
      CopyActions: [{ DestinationBackupVaultArn: copy, Lifecycle: { DeleteAfterDays: days } }],
    });
    recovery.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          { RuleName: 'frequent', ScheduleExpression: 'cron(0 * * * ? *)', ...rule(7) },
          { RuleName: 'daily', ScheduleExpression: 'cron(0 5 * * ? *)', ...rule(90) },
        ],
      },
    });
  });

  it('backs up the cluster by its ARN, in a role of its own without policies of AWS', () => {
    recovery.hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: {
        Resources: [{ 'Fn::Join': ['', Match.arrayWith([`arn:aws:rds:us-east-1:${account}:cluster:`])] }],
        IamRoleArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Role'), 'Arn'] },
      },
    });
    for (const role of propertiesOf(recovery, 'AWS::IAM::Role')) expect(role).not.toHaveProperty('ManagedPolicyArns');
  });

  it('lets AWS Backup act in the two regions of the environment only', () => {
    recovery.hasResourceProperties('AWS::IAM::ManagedPolicy', {
      Description: 'Recovery/Role',
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: ['rds:CopyDBClusterSnapshot', 'rds:DeleteDBClusterSnapshot'],
            Condition: { StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'us-west-2'] } },
          }),
        ]),
      },
    });
  });

  it.each([
    ['the region', recovery, `hexastyle-${name}`],
    ['the region of recovery', pilotLight, `hexastyle-${name}-recovery`],
  ])('has a vault in %s that keeps its recovery points, encrypted with a key that rotates', (_, template, vault) => {
    template.hasResource('AWS::Backup::BackupVault', {
      DeletionPolicy: 'Retain',
      Properties: {
        BackupVaultName: vault,
        EncryptionKeyArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('Key'), 'Arn'] },
        LockConfiguration: lock,
        AccessPolicy: {
          Statement: [
            Match.objectLike({
              Effect: 'Deny',
              Principal: { AWS: '*' },
              Action: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'],
            }),
          ],
        },
      },
    });
    for (const key of propertiesOf(template, 'AWS::KMS::Key')) expect(key).toMatchObject({ EnableKeyRotation: true });
  });

  it('restores the newest recovery point every week, into subnets and group of the database', () => {
    recovery.hasResourceProperties('AWS::Backup::RestoreTestingPlan', {
      ScheduleExpression: 'cron(0 6 ? * MON *)',
      RecoveryPointSelection: { Algorithm: 'LATEST_WITHIN_WINDOW', SelectionWindowDays: 1 },
    });
    const [selection] = propertiesOf(recovery, 'AWS::Backup::RestoreTestingSelection');
    expect(selection).toMatchObject({
      ProtectedResourceType: 'Aurora',
      ValidationWindowHours: 1,
      RestoreMetadataOverrides: { dbSubnetGroupName: { Ref: textLike(/^RestoreTestSubnets/) } },
    });
  });

  it('never lets the restore test touch the real cluster', () => {
    recovery.hasResourceProperties('AWS::IAM::ManagedPolicy', {
      Description: 'Recovery/RestoreTest/Role',
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: Match.arrayWith(['rds:DeleteDBCluster']),
            Resource: { 'Fn::Join': ['', Match.arrayWith([':cluster:awsbackup-restore-test-*'])] },
          }),
        ]),
      },
    });
  });
});
