import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectAbsent } from '../vocabulary/expect-absent';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { namesExactly } from '../vocabulary/names-exactly';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What holds data that nothing else could make anew. */
const DATABASES = [
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::DocDB::DBCluster',
  'AWS::Neptune::DBCluster',
  'AWS::DynamoDB::Table',
];

const isDatabase = (assembly: AssemblyFacts, selection: ResourceFact, path: string): Check => {
  const evidence = evidenceOf(selection, path, 'a database of the assembly');
  const targets = mentionsOf(assembly, rawOf(selection, path));
  const found = property(selection, path);
  const isNamed = targets.some((target) => namesExactly(assembly, rawOf(selection, path), target));
  if (isNamed && targets.every(({ type }) => DATABASES.includes(type))) return holds(evidence);
  return targets.length === 0 && found.kind === 'unresolved'
    ? cannotTell(`${path} of ${nameOf(selection)} ${found.reason}`, evidence)
    : fails(`${nameOf(selection)} backs up what is no database of the assembly`, evidence);
};

const check = (assembly: AssemblyFacts, selection: ResourceFact): Check =>
  allOf(
    expectEach(selection, 'BackupSelection.Resources', (path) => isDatabase(assembly, selection, path)),
    expectAbsent(selection, 'BackupSelection.ListOfTags'),
  );

export const onlyDatabasesAreBackedUp: Claim = {
  id: 'only-databases-are-backed-up',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Understand your impact', 'Maximize utilization'],
  statement:
    'Backup plans copy databases by name and nothing else: what the repository or a log could make anew is not kept a second time.',
  bestPractices: ['SUS04-BP08'],
  fix: 'Select the database alone in packages/infra/src/recovery/database-backup-plan.ts, by its ARN and not by a tag.',
  mendedByRemoval: 'It forbids backups of what can be made again: a plan that is gone takes none.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Backup::BackupSelection').map((selection) => check(assembly, selection)),
        { met: 'Nothing but databases is selected.', none: notApplicable('Nothing is selected for a backup.') },
      ),
    ),
};
