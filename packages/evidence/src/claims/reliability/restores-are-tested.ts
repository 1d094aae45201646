import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf } from '../vocabulary/databases';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { hoursBetweenRuns } from '../vocabulary/schedule';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const HOURS_OF_A_WEEK = 168;
const VAULTS = 'RecoveryPointSelection.IncludeVaults';

/** An alarm of failed restores reads this vault's jobs, and no other's. */
const isWatched = (assembly: AssemblyFacts, vault: ResourceFact, { alarms: { thresholds } }: Environment): Check => {
  const onlyVault = assembly.resources.filter((each) => each === vault || each.type !== vault.type);
  const alarm = anyOf(
    alarmsWatching(
      { ...assembly, resources: onlyVault },
      {
        namespace: 'AWS/Backup',
        metric: 'NumberOfRestoreJobsFailed',
        statistic: 'Sum',
        of: vault.type,
        period: 3600,
        threshold: thresholds['restore-test-failed'] ?? 0,
      },
    ),
  );
  return alarm ?? fails(`no alarm watches for failed restores from ${nameOf(vault)}`, evidenceOf(vault));
};

const planCheck = (assembly: AssemblyFacts, plan: ResourceFact, environment: Environment): Check =>
  allOf(
    expectProperty(plan, {
      property: 'ScheduleExpression',
      expected: 'at least weekly',
      is: (value) => typeof value === 'string' && (hoursBetweenRuns(value) ?? Infinity) <= HOURS_OF_A_WEEK,
    }),
    expectProperty(plan, { property: 'RecoveryPointSelection.Algorithm', expected: 'LATEST_WITHIN_WINDOW' }),
    expectProperty(plan, {
      property: 'RecoveryPointSelection.SelectionWindowDays',
      expected: 'at most 1',
      is: (days) => typeof days === 'number' && days <= 1,
    }),
    expectEach(plan, VAULTS, (path) =>
      expectRelated(assembly, {
        from: plan,
        property: path,
        type: 'AWS::Backup::BackupVault',
        then: (vault) => isWatched(assembly, vault, environment),
      }),
    ),
  );

const check = (assembly: AssemblyFacts, cluster: ResourceFact, environment: Environment): Check => {
  const selection = resourcesOfType(assembly, 'AWS::Backup::RestoreTestingSelection').find((each) =>
    mentions(assembly, rawOf(each, 'ProtectedResourceArns'), cluster),
  );
  return selection === undefined
    ? fails(`no restore test covers ${nameOf(cluster)}`, evidenceOf(cluster))
    : allOf(
        expectProperty(selection, { property: 'ProtectedResourceType', expected: 'Aurora' }),
        expectRelated(assembly, {
          from: selection,
          property: 'RestoreTestingPlanName',
          type: 'AWS::Backup::RestoreTestingPlan',
          then: (plan) => planCheck(assembly, plan, environment),
        }),
      );
};

export const restoresAreTested: Claim = {
  id: 'restores-are-tested',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Test recovery procedures'],
  statement:
    'Every week the newest recovery point of every database, no older than a day, is restored by itself, and an alarm fires when that fails.',
  bestPractices: ['REL09-BP04', 'REL13-BP03'],
  fix: 'Keep plan and selection in packages/infra/src/recovery/restore-test.ts, and the `RestoreTestFailedAlarm`.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::RDS::DBCluster').map((cluster) => check(assembly, cluster, environment)),
          ...cannotJudgeOthers(allDatabasesOf(assembly), 'AWS::RDS::DBCluster'),
        ],
        {
          met: 'A restore testing plan covers every database, and its failures are watched.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
