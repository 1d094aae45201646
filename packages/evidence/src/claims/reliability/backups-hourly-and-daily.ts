import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import type { Claim } from '../claim';
import { BACKUP_RULES, expectBackedUp } from '../vocabulary/backup-plans';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, storesOf } from '../vocabulary/databases';
import { eachOf } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable } from '../vocabulary/require-facts';
import { hoursBetweenRuns } from '../vocabulary/schedule';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** Days that the seed keeps its hourly and its daily backups. */
const FREQUENT_DAYS = 7;
const DAILY_DAYS = 90;

/** Without it AWS Backup may start a job eight hours late; this is the least that it accepts. */
const START_WINDOW_MINUTES = 60;

interface Wanted {
  /** At most, between two backups. */
  readonly hours: number;
  /** At least, that each is kept. */
  readonly days: number;
}

const upTo = (most: number) => (value: unknown) => typeof value === 'number' && value <= most;
const atLeast = (least: number) => (value: unknown) => typeof value === 'number' && value >= least;

const ruleCheck = (assembly: AssemblyFacts, plan: ResourceFact, rule: string, { hours, days }: Wanted): Check =>
  allOf(
    expectProperty(plan, {
      property: `${rule}.ScheduleExpression`,
      expected: `every ${hours} h`,
      is: (value) => typeof value === 'string' && upTo(hours)(hoursBetweenRuns(value)),
    }),
    expectProperty(plan, {
      property: `${rule}.Lifecycle.DeleteAfterDays`,
      expected: `at least ${days}`,
      is: atLeast(days),
    }),
    expectProperty(plan, {
      property: `${rule}.StartWindowMinutes`,
      expected: START_WINDOW_MINUTES,
      is: upTo(START_WINDOW_MINUTES),
    }),
    expectRelated(assembly, {
      from: plan,
      property: `${rule}.TargetBackupVault`,
      type: 'AWS::Backup::BackupVault',
    }),
  );

const expectRule = (assembly: AssemblyFacts, plan: ResourceFact, wanted: Wanted): Check => {
  const best = anyOf(eachOf(plan, BACKUP_RULES, (rule) => ruleCheck(assembly, plan, rule, wanted)));
  return best === undefined || best.kind === 'fails'
    ? fails(
        `${nameOf(plan)} has no rule that starts within the hour every ${wanted.hours} h and keeps ${wanted.days} days`,
        evidenceOf(plan, BACKUP_RULES),
      )
    : best;
};

export const backupsHourlyAndDaily: Claim = {
  id: 'backups-hourly-and-daily',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure', 'Manage change in automation'],
  statement: `Every database is backed up as often as the recovery point objective asks for, hourly for one hour, and daily: kept ${FREQUENT_DAYS} and ${DAILY_DAYS} days.`,
  bestPractices: ['REL09-BP01', 'REL09-BP03'],
  fix: 'Keep both rules and the selection in packages/infra/src/recovery/database-backup-plan.ts.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { recovery: { rpoHours } }) =>
      conclude(
        [
          ...databasesOf(assembly).map((database) =>
            expectBackedUp(assembly, database, (plan) =>
              allOf(
                // AWS Backup takes none more often than hourly.
                expectRule(assembly, plan, { hours: Math.min(24, Math.max(1, rpoHours)), days: FREQUENT_DAYS }),
                expectRule(assembly, plan, { hours: 24, days: DAILY_DAYS }),
              ),
            ),
          ),
          ...cannotJudge(storesOf(assembly)),
        ],
        {
          met: 'The plan of every database has both rules.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
