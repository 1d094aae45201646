import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { allOf, fails, type Check } from './check';
import { expectAbsent } from './expect-absent';
import { expectRelated } from './expect-related';
import { mentions, rawOf } from './mentions';

/** Dotted path of the rules of a backup plan. */
export const BACKUP_RULES = 'BackupPlan.BackupPlanRule';

/** A selection covers the database by name, takes nothing of it back, and its plan passes the check. */
export const expectBackedUp = (
  assembly: AssemblyFacts,
  database: ResourceFact,
  then: (plan: ResourceFact) => Check,
): Check => {
  const selection = resourcesOfType(assembly, 'AWS::Backup::BackupSelection').find((each) =>
    mentions(assembly, rawOf(each, 'BackupSelection.Resources'), database),
  );
  return selection === undefined
    ? fails(`no backup selection covers ${nameOf(database)}`, evidenceOf(database))
    : allOf(
        expectRelated(assembly, { from: selection, property: 'BackupPlanId', type: 'AWS::Backup::BackupPlan', then }),
        ...['NotResources', 'Conditions', 'ListOfTags'].map((path) =>
          expectAbsent(selection, `BackupSelection.${path}`),
        ),
      );
};
