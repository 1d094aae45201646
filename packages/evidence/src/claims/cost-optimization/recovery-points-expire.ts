import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { BACKUP_RULES } from '../vocabulary/backup-plans';
import { conclude } from '../vocabulary/conclude';
import { eachOf, expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const MOST_DAYS = 400;

const ends = (plan: ResourceFact, path: string): Check =>
  expectProperty(plan, {
    property: `${path}.Lifecycle.DeleteAfterDays`,
    expected: `at most ${MOST_DAYS}`,
    is: (days) => typeof days === 'number' && days > 0 && days <= MOST_DAYS,
  });

const check = (plan: ResourceFact): Check =>
  expectEach(plan, BACKUP_RULES, (rule) =>
    allOf(ends(plan, rule), ...eachOf(plan, `${rule}.CopyActions`, (copy) => ends(plan, copy))),
  );

export const recoveryPointsExpire: Claim = {
  id: 'recovery-points-expire',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Measure overall efficiency'],
  statement: `Every recovery point and every copy of one is deleted by itself after at most ${MOST_DAYS} days.`,
  bestPractices: ['COST04-BP04', 'COST04-BP05'],
  fix: 'Give every rule and every copy a number of days in packages/infra/src/recovery/backup-schedule.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::Backup::BackupPlan').map(check), {
        met: 'Every rule and every copy has its end.',
        none: notApplicable('The assembly has no backup plan.'),
      }),
    ),
};
