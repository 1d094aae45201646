import { aResource } from '../testing/a-resource';
import { anEnvironment } from '../testing/an-environment';
import { estimated } from '../testing/estimated';

const LOAD = { users: 1000, checkInsPerUserPerDay: 4 };
const environment = anEnvironment({ workload: { low: LOAD, expected: LOAD, high: LOAD } });

const rule = (hours: string, DeleteAfterDays: number) => ({
  ScheduleExpression: `cron(0 ${hours} * * ? *)`,
  Lifecycle: { DeleteAfterDays },
  CopyActions: [
    {
      DestinationBackupVaultArn: 'arn:aws:backup:us-west-2:111111111111:backup-vault:there',
      Lifecycle: { DeleteAfterDays },
    },
  ],
});

/** What the plan costs, USD a month, beside a database that keeps its own backups for a day. */
const usdOf = (...rules: readonly ReturnType<typeof rule>[]): number =>
  estimated(
    [aResource('AWS::RDS::DBCluster'), aResource('AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanRule: rules } })],
    { environment },
  )
    .lines.filter(({ logicalId }) => logicalId === 'BackupPlan')
    .reduce((sum, line) => sum + (line.kind === 'priced' ? line.usd.expected : 0), 0);

const daily = rule('5', 90);

test.each(['*', '1/2', '2/3', '1/4', '5/6', '5/8', '5/12', '5'])(
  'given backups at the hours %s, then they have a price',
  (hours) => {
    expect(usdOf(rule(hours, 7))).toBeGreaterThan(0);
  },
);

test('where two rules meet, one recovery point is made and kept as the longer rule says', () => {
  expect(usdOf(rule('5', 7), daily)).toBeCloseTo(usdOf(daily), 6);
  expect(usdOf(daily, rule('5/12', 7))).toBeCloseTo(usdOf(rule('17', 7), daily), 6);
  expect(usdOf(rule('0/12', 7), daily)).toBeCloseTo(usdOf(rule('0,12', 7)) + usdOf(daily), 6);
});
