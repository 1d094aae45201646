import { DescribeBudgetCommand } from '@aws-sdk/client-budgets';
import { ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { ListPipelinesCommand } from '@aws-sdk/client-codepipeline';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../account/open-account';
import type { Answer } from '../answer/answer';
import type { Reader } from '../reader/reader';
import { readAlarmHistory } from '../readers/read-alarm-history';
import { readAlarms } from '../readers/read-alarms';
import { readBudgets } from '../readers/read-budgets';
import { readCapacity } from '../readers/read-capacity';
import { readCosts } from '../readers/read-costs';
import { readIdentity } from '../readers/read-identity';
import { readMetric } from '../readers/read-metric';
import { readPipelines } from '../readers/read-pipelines';
import { readRecoveryPoints } from '../readers/read-recovery-points';
import { readStackResources } from '../readers/read-stack-resources';
import { readStacks } from '../readers/read-stacks';
import { READERS } from '../readers/readers';
import { anAccount } from '../testing/an-account';
import { DENIED, THROTTLED } from '../testing/aws-error';
import { MOCKS, resetMocks } from '../testing/mocks';
import { GRANTS } from './grants';
import { policyOf } from './policy';

const at = { name: 'hexastyle-staging-data', region: 'us-east-1' };
const alarm = { region: 'us-east-1', metrics: [{ id: 'm1', dimensions: {}, compared: true }] };

type Case = readonly [Pick<Reader<[], unknown>, 'name' | 'grants'>, (account: Account) => Promise<Answer<unknown>>];
const CASES: readonly Case[] = [
  [readAlarmHistory, (account) => readAlarmHistory.read(account, at)],
  [readAlarms, (account) => readAlarms.read(account)],
  [readBudgets, (account) => readBudgets.read(account)],
  [readCapacity, (account) => readCapacity.read(account)],
  [readCosts, (account) => readCosts.read(account)],
  [readIdentity, (account) => readIdentity.read(account)],
  [readMetric, (account) => readMetric.read(account, { alarm })],
  [readPipelines, (account) => readPipelines.read(account)],
  [readRecoveryPoints, (account) => readRecoveryPoints.read(account)],
  [readStackResources, (account) => readStackResources.read(account, at)],
  [readStacks, (account) => readStacks.read(account)],
];
const named = CASES.map(([reader, read]) => ({ name: reader.name, reader, read }));

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'budgets:DescribeBudget': 'budgets:ViewBudget' };

const sentActions = (): readonly string[] => {
  const sent = Object.entries(MOCKS).flatMap(([service, mock]) =>
    mock.calls().map(({ args }) => `${service}:${args[0].constructor.name.replace(/Command$/, '')}`),
  );
  return [...new Set(sent.map((action) => OTHER_NAMES[action] ?? action))].sort();
};

/** Answers that lead every reader to its last command. */
const answerWithSomething = (): void => {
  resetMocks();
  MOCKS.budgets.on(DescribeBudgetCommand).resolves({});
  MOCKS.codepipeline.on(ListPipelinesCommand).resolves({ pipelines: [{ name: 'hexastyle-staging-backend' }] });
  MOCKS.cloudformation.on(ListStackResourcesCommand).resolves({
    StackResourceSummaries: [
      {
        LogicalResourceId: 'Cluster',
        PhysicalResourceId: 'cluster',
        ResourceType: 'AWS::RDS::DBCluster',
        ResourceStatus: 'CREATE_COMPLETE',
        LastUpdatedTimestamp: new Date(),
      },
    ],
  });
};

test('given the files, then every reader is in the list, and every one in the list is tried here', () => {
  const files = readdirSync(join(__dirname, '../readers')).filter((file) => /^read-[a-z-]+[.]ts$/.test(file));
  expect(READERS).toHaveLength(files.length);
  expect(new Set(CASES.map(([reader]) => reader))).toEqual(new Set(READERS));
});

test.each(named)('given $name, then exactly what it sends is what it declares', async ({ reader, read }) => {
  answerWithSomething();
  await read(anAccount());
  expect(sentActions()).toEqual(reader.grants.map(({ action }) => action).sort());
});

test.each(named)(
  'given a role that may not read $name, then every reason names a declared action',
  async ({ reader, read }) => {
    resetMocks(DENIED);
    const answer = await read(anAccount());
    const denied = answer.kind === 'read' ? [] : answer.reasons;
    expect(answer.kind).toBe(reader.grants.length === 0 ? 'read' : 'unknown');
    for (const reason of denied) {
      expect(reason.kind).toBe('permission-missing');
      expect(reader.grants.map(({ action }) => action)).toContain(
        reason.kind === 'permission-missing' && reason.action,
      );
    }
  },
);

test.each(named)(
  'given a service that throttles $name without end, then that is the reason',
  async ({ reader, read }) => {
    resetMocks(THROTTLED);
    const answer = await read(anAccount());
    const kinds = answer.kind === 'read' ? [] : answer.reasons.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(reader.grants.length === 0 ? [] : ['throttled']));
  },
);

test.each(named)('given an account with nothing in it, then reading $name ends with an answer', async ({ read }) => {
  resetMocks();
  expect(await read(anAccount())).toMatchObject({ kind: 'read' });
});

test('given every reader, then every grant is used', () => {
  const used = new Set(READERS.flatMap(({ grants }) => grants));
  expect(Object.values(GRANTS).filter((grant) => !used.has(grant))).toEqual([]);
});

test('given the committed policy, then it allows exactly what the readers declare, and nothing but reading', () => {
  const file = join(__dirname, '../../policy.json');
  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(policyOf(READERS));
  const actions = policyOf(READERS).Statement.flatMap(({ Action }) => Action);
  expect(actions).toEqual(actions.filter((action) => /^[a-z]+:(Describe|Get|List|View)[A-Za-z]+$/.test(action)));
});
