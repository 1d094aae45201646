import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { isEverybody } from '../vocabulary/principals-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { speaksOf, statementsAt, valuesOf, type Statement } from '../vocabulary/statements-of';
import { lacks } from '../vocabulary/unclear-statements';

const POLICY = 'AccessPolicy';

/** What ends a recovery point before its time. */
const ENDINGS = ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'];

const refusesEverybody = (each: Statement): boolean =>
  each.statement['Effect'] === 'Deny' &&
  each.statement['Condition'] === undefined &&
  isEverybody(each.statement['Principal']) &&
  valuesOf(each, 'Resource').includes('*') &&
  ENDINGS.every((action) => speaksOf(each, action));

const check = (vault: ResourceFact): Check => {
  const evidence = evidenceOf(vault, POLICY, `refuses ${ENDINGS.join(' and ')}`);
  const statements = statementsAt(vault, POLICY);
  return statements.some(refusesEverybody)
    ? holds(evidence)
    : lacks(
        statements,
        `the policy of ${nameOf(vault)} does not refuse the deletion of recovery points to everybody`,
        evidence,
      );
};

export const recoveryPointsCannotBeDeleted: Claim = {
  id: 'recovery-points-cannot-be-deleted',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure'],
  statement: 'The policy of every vault of backups refuses to delete or shorten a recovery point, to everybody.',
  bestPractices: ['REL09-BP02', 'SEC08-BP04'],
  fix: 'Keep `blockRecoveryPointDeletion` in packages/infra/src/recovery/recovery-vault.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(resourcesOfType(assembly, 'AWS::Backup::BackupVault').map(check), {
        met: 'Every vault refuses.',
        none: notApplicable('The assembly has no vault of backups.'),
      }),
    ),
};
