import { CloudFormationClient, ListStacksCommand, type StackSummary } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { anAccount, NOW } from '../testing/an-account';
import { DENIED, THROTTLED } from '../testing/aws-error';
import { readStacks } from './read-stacks';

const cloudFormation = mockClient(CloudFormationClient);
beforeEach(() => {
  cloudFormation.reset();
  cloudFormation.on(ListStacksCommand).resolves({});
});

const action = 'cloudformation:ListStacks';
const CREATED = new Date('2026-11-01T00:00:00Z');
const stack = (StackName: string, changes: Partial<StackSummary> = {}): StackSummary => ({
  StackName,
  StackId: `arn:aws:cloudformation:us-east-1:111111111111:stack/${StackName}/1`,
  CreationTime: CREATED,
  StackStatus: 'CREATE_COMPLETE',
  ...changes,
});

test('given two pages, then the stacks of the environment that stand are read, by name', async () => {
  cloudFormation
    .on(ListStacksCommand)
    .resolvesOnce({ StackSummaries: [stack('hexastyle-staging-network'), stack('other')], NextToken: 'two' })
    .resolvesOnce({})
    .resolvesOnce({
      StackSummaries: [
        stack('hexastyle-staging-api', {
          StackStatus: 'UPDATE_COMPLETE',
          LastUpdatedTime: new Date('2026-11-20T00:00:00Z'),
          DriftInformation: { StackDriftStatus: 'DRIFTED', LastCheckTimestamp: CREATED },
        }),
        stack('hexastyle-staging-gone', { StackStatus: 'DELETE_COMPLETE' }),
      ],
    });
  const answer = await readStacks.read(anAccount({ limits: { concurrent: 1 } }));
  expect(answer).toMatchObject({
    kind: 'read',
    at: NOW,
    value: [
      {
        name: 'hexastyle-staging-api',
        status: 'UPDATE_COMPLETE',
        changedAt: '2026-11-20T00:00:00.000Z',
        drift: 'DRIFTED',
      },
      { name: 'hexastyle-staging-network', changedAt: '2026-11-01T00:00:00.000Z', drift: 'NOT_CHECKED' },
    ],
  });
  expect(cloudFormation.commandCalls(ListStacksCommand, { NextToken: 'two' })).toHaveLength(1);
});

test('given an expected stack that is not there, then it is named, with its region', async () => {
  const expected = [{ name: 'hexastyle-staging-data', region: 'us-east-1' }];
  expect(await readStacks.read(anAccount(), expected)).toMatchObject({
    kind: 'partial',
    value: [],
    reasons: [{ kind: 'stack-not-deployed', stack: 'hexastyle-staging-data', region: 'us-east-1' }],
  });
});

test.each([
  ['without the permission', DENIED, 'permission-missing'],
  ['throttled', THROTTLED, 'throttled'],
])('given a role %s, then nothing is known, and no stack is called absent', async (_, error, kind) => {
  cloudFormation.on(ListStacksCommand).rejects(error);
  const expected = [{ name: 'hexastyle-staging-data', region: 'us-east-1' }];
  expect(await readStacks.read(anAccount(), expected)).toEqual({
    kind: 'unknown',
    reasons: ['us-east-1', 'us-west-2'].map((region) => ({ kind, action, region })),
  });
});

test('given an empty account, then there are no stacks', async () => {
  expect(await readStacks.read(anAccount())).toEqual({ kind: 'read', at: NOW, value: [] });
});
