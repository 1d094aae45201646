import { listAt } from '../facts/list-at';
import { numberAt } from '../facts/number-at';
import type { Resource } from '../facts/resource';
import { runsPerMonth, sharedRunsPerMonth } from '../facts/runs-per-month';
import { textAt } from '../facts/text-at';
import { DAYS_PER_MONTH } from '../hours-per-month';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const PLAN = 'AWS::Backup::BackupPlan';
const TEST = 'AWS::Backup::RestoreTestingPlan';

/** Aurora's own backups are as old at most, in days; a snapshot that is younger costs nothing beside them. */
const retentionOf = (all: readonly Resource[]): number =>
  numberAt(all.find(({ type }) => type === 'AWS::RDS::DBCluster')?.properties, 'BackupRetentionPeriod') ?? 1;

const copyDemands = (action: unknown, runs: number): readonly Demand[] => {
  const region = textAt(action, 'DestinationBackupVaultArn')?.split(':')[3];
  const days = numberAt(action, 'Lifecycle.DeleteAfterDays');
  if (region === undefined || days === undefined)
    return [
      {
        kind: 'unpriced',
        what: 'Copies',
        reason: 'the plan does not say to which region, or for how long',
        measure: 'cross-region-copies',
      },
    ];
  const kept = (runs / DAYS_PER_MONTH) * days;
  return [
    // Copies of Aurora snapshots are always full: each carries the whole database.
    charge('transfer-regions-gb', ({ databaseGb }) => runs * databaseGb, 'cross-region-copies'),
    {
      kind: 'charge',
      price: 'aurora-backup-gb',
      amount: ({ databaseGb }) => kept * databaseGb,
      region,
      measure: 'cross-region-copies',
    },
  ];
};

const scheduleOf = (rule: unknown): string | undefined => textAt(rule, 'ScheduleExpression');

const keptDays = (rule: unknown): number | undefined => numberAt(rule, 'Lifecycle.DeleteAfterDays');

/**
 * Runs that are this rule's own: where two rules meet, AWS Backup makes one recovery point, and keeps it as the longer says.
 * Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html
 */
const ownRuns = (rule: unknown, rules: readonly unknown[]): number | undefined => {
  const runs = runsPerMonth(scheduleOf(rule));
  const longer = rules.filter((other) => (keptDays(other) ?? 0) > (keptDays(rule) ?? 0));
  const shared = longer.map((other) => sharedRunsPerMonth(scheduleOf(rule), scheduleOf(other)));
  return runs === undefined ? undefined : runs - Math.max(0, ...shared);
};

const ruleDemands = (rule: unknown, rules: readonly unknown[], retention: number): readonly Demand[] => {
  const runs = ownRuns(rule, rules);
  const days = keptDays(rule);
  if (runs === undefined || days === undefined)
    return [
      {
        kind: 'unpriced',
        what: `Backups of the rule ${textAt(rule, 'RuleName') ?? 'without a name'}`,
        reason: 'the plan does not say how often, or for how long',
        measure: 'backups',
      },
    ];
  const billed = (runs / DAYS_PER_MONTH) * Math.max(0, days - retention);
  return [
    charge('aurora-backup-gb', ({ databaseGb }) => billed * databaseGb, 'backups'),
    ...listAt(rule, 'CopyActions').flatMap((action) => copyDemands(action, runs)),
  ];
};

const plan = ({ properties }: Resource, all: readonly Resource[]): readonly Demand[] => {
  const retention = retentionOf(all);
  const rules = listAt(properties, 'BackupPlan.BackupPlanRule');
  return rules.flatMap((rule) => ruleDemands(rule, rules, retention));
};

const test = ({ properties }: Resource, all: readonly Resource[]): readonly Demand[] => {
  const fee: Demand = {
    kind: 'unpriced',
    what: 'What AWS Backup asks for each restore test',
    reason: 'its price could not be verified',
    measure: 'restore-tests',
  };
  const runs = runsPerMonth(textAt(properties, 'ScheduleExpression'));
  const cluster = all.find(({ type }) => type === 'AWS::RDS::DBCluster')?.properties;
  const least = numberAt(cluster, 'ServerlessV2ScalingConfiguration.MinCapacity') ?? 0;
  if (runs === undefined) return [fee];
  const hours = runs * assumed('restoreHours');
  return [
    charge('aurora-acu-hour', hours * least, 'restore-tests'),
    charge('aurora-storage-gb', ({ databaseGb }) => databaseGb * (hours / (DAYS_PER_MONTH * 24)), 'restore-tests'),
    fee,
  ];
};

/** AWS Backup of Aurora: snapshots are full, and billed from the day on which Aurora's own backups no longer cover them. */
export const BACKUP: Service = {
  types: [
    PLAN,
    TEST,
    'AWS::Backup::BackupSelection',
    'AWS::Backup::BackupVault',
    'AWS::Backup::RestoreTestingSelection',
  ],
  demands: (resource, all) => {
    switch (resource.type) {
      case PLAN:
        return plan(resource, all);
      case TEST:
        return test(resource, all);
      default:
        return free('Recovery points are billed with their plan');
    }
  },
};
