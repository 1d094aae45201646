import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import { allOf, fails, type Check } from './check';
import { expectAbsent } from './expect-absent';
import { expectRelated } from './expect-related';
import { rawOf } from './mentions';
import { namesExactly } from './names-exactly';

/** Dotted path of the rules of a backup plan. */
export const BACKUP_RULES = 'BackupPlan.BackupPlanRule';

/** A selection covers the database by name, takes nothing of it back, and its plan passes the check. */
export const expectBackedUp = (
  assembly: AssemblyFacts,
  database: ResourceFact,
  then: (plan: ResourceFact) => Check,
): Check => {
  const selection = resourcesOfType(assembly, 'AWS::Backup::BackupSelection').find((each) => {
    const selected = rawOf(each, 'BackupSelection.Resources');
    return isList(selected) && selected.some((one) => namesExactly(assembly, one, database));
  });
  return selection === undefined
    ? fails(`no backup selection covers ${nameOf(database)}`, evidenceOf(database))
    : allOf(
        expectRelated(assembly, { from: selection, property: 'BackupPlanId', type: 'AWS::Backup::BackupPlan', then }),
        ...['NotResources', 'Conditions', 'ListOfTags'].map((path) =>
          expectAbsent(selection, `BackupSelection.${path}`),
        ),
      );
};
