import type { ResourceFact } from '@hexastyle/evidence';
import type { PlatformFacts } from '../render/assembly/platform-facts';
import { numberAt, textAt, valueAt } from '../render/assembly/property-at';
import type { Block } from './removal';

const block = (what: string, wayOut: string): Block => ({ where: 'account', what, wayOut });

const protectedStacks = ({ stacks }: PlatformFacts): readonly Block[] => {
  const count = stacks.filter(({ terminationProtection }) => terminationProtection).length;
  return count === 0 ? [] : [block(`${count} stacks are protected from deletion`, 'take the protection off, step 2')];
};

const protectedDatabase = ({ environment }: PlatformFacts): readonly Block[] =>
  environment.database.deletionProtection
    ? [block('the database is protected from deletion', 'take the protection off, step 2')]
    : [];

const lockOf = (vault: ResourceFact): readonly Block[] => {
  const longest = numberAt(vault, 'LockConfiguration.MaxRetentionDays');
  if (longest === undefined) return [];
  const grace = numberAt(vault, 'LockConfiguration.ChangeableForDays');
  const name = `vault ${textAt(vault, 'BackupVaultName') ?? vault.logicalId} in ${vault.region}`;
  return grace === undefined
    ? [block(`${name} is locked`, 'an administrator takes the lock off, "What stays"')]
    : [
        block(
          `${name} is locked for good ${grace} days after its deployment: recovery points stay up to ${longest} days`,
          'wait until the last one has ended by itself, "What stays"',
        ),
      ];
};

const keptPoints = (plan: ResourceFact): readonly number[] => {
  const rules = valueAt(plan.properties, 'BackupPlan.BackupPlanRule');
  return Array.isArray(rules)
    ? rules.flatMap((_, index) => numberAt(plan, `BackupPlan.BackupPlanRule.${index}.Lifecycle.DeleteAfterDays`) ?? [])
    : [];
};

const recoveryPoints = (resources: readonly ResourceFact[]): readonly Block[] => {
  const days = resources.filter(({ type }) => type === 'AWS::Backup::BackupPlan').flatMap(keptPoints);
  return days.length === 0
    ? []
    : [block(`recovery points are kept up to ${Math.max(...days)} days`, 'copy or delete them first, "What stays"')];
};

const STAYING = new Set(['Retain', 'RetainExceptOnCreate', 'Snapshot']);

const retained = (resources: readonly ResourceFact[]): readonly Block[] => {
  const types = resources
    .filter(({ attributes }) => STAYING.has(String(valueAt(attributes, 'DeletionPolicy'))))
    .map(({ type }) => type);
  const counted = [...Map.groupBy(types, (type) => type)].map(([type, each]) => `${each.length} ${type}`).sort();
  return counted.length === 0
    ? []
    : [
        block(
          `stay when their stacks go, and are paid for: ${counted.join(', ')}`,
          'remove what nobody needs, "What stays"',
        ),
      ];
};

/** What stands in the account, should the environment be deployed as its assembly says. */
export const accountBlocks = (facts: PlatformFacts): readonly Block[] => {
  const { resources } = facts.assembly;
  return [
    ...protectedStacks(facts),
    ...protectedDatabase(facts),
    ...resources.filter(({ type }) => type === 'AWS::Backup::BackupVault').flatMap(lockOf),
    ...recoveryPoints(resources),
    ...retained(resources),
  ];
};
