import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { mockClient } from 'aws-sdk-client-mock';
import { anAccount, NOW, sts } from '../testing/an-account';
import { awsError } from '../testing/aws-error';
import { readAlarms } from './read-alarms';
import { readIdentity } from './read-identity';

const cloudWatch = mockClient(CloudWatchClient);
beforeEach(() => {
  cloudWatch.reset();
  cloudWatch.on(DescribeAlarmsCommand).resolves({});
});

test('given credentials of the account, then whose they are is read', async () => {
  expect(await readIdentity.read(anAccount())).toEqual({
    kind: 'read',
    at: NOW,
    value: { account: '111111111111', arn: 'arn:aws:sts::111111111111:assumed-role/operator/me' },
  });
});

test('given credentials of another account, then nothing of it is told', async () => {
  const account = anAccount();
  sts.on(GetCallerIdentityCommand).resolves({ Account: '999999999999' });
  const unknown = {
    kind: 'unknown',
    reasons: [{ kind: 'wrong-account', expected: '111111111111', actual: '999999999999' }],
  };
  expect(await readIdentity.read(account)).toEqual(unknown);
  expect(await readAlarms.read(account)).toEqual(unknown);
  expect(cloudWatch.calls()).toEqual([]);
});

test('given many readings, then the identity is asked once', async () => {
  const account = anAccount();
  await Promise.all([readIdentity.read(account), readAlarms.read(account), readAlarms.read(account)]);
  expect(sts.calls()).toHaveLength(1);
});

test('given no credentials at first, then it is asked again', async () => {
  const account = anAccount();
  sts
    .on(GetCallerIdentityCommand)
    .rejectsOnce(awsError('CredentialsProviderError'))
    .resolves({ Account: '111111111111' });
  expect(await readIdentity.read(account)).toEqual({ kind: 'unknown', reasons: [{ kind: 'no-credentials' }] });
  expect(await readIdentity.read(account)).toMatchObject({ kind: 'read' });
});
