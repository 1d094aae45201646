import { listAt, valueAt } from '../../../assembly/property-at';
import type { Part, Relation, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const VAULT = ['AWS::Backup::BackupVault'];
const PROTECTED = ['AWS::RDS::DBCluster', 'AWS::S3::Bucket'];

const kept = (name: unknown, days: unknown): string | undefined =>
  [typeof name === 'string' ? name : undefined, typeof days === 'number' ? `kept ${days} days` : undefined]
    .filter((each) => each !== undefined)
    .join(', ') || undefined;

const ruleRelations = (parts: readonly Part[], plan: Part, rule: unknown): readonly Relation[] => {
  const name = valueAt(rule, 'RuleName');
  const vaults = partsMeantBy(parts, plan, valueAt(rule, 'TargetBackupVault'), VAULT);
  const copies = listAt(rule, 'CopyActions').flatMap((copy) => {
    const targets = partsMeantBy(parts, plan, valueAt(copy, 'DestinationBackupVaultArn'), VAULT);
    const label = kept(name, valueAt(copy, 'Lifecycle.DeleteAfterDays'));
    return vaults.flatMap((vault) => relate('copies', vault, targets, label));
  });
  return [...relate('backs-up', plan, vaults, kept(name, valueAt(rule, 'Lifecycle.DeleteAfterDays'))), ...copies];
};

/** What is backed up by which plan into which vault, where it is copied to, and what is restored to see that it can be. */
export const backups: RelationReader = (parts) => [
  ...ofType(parts, 'AWS::Backup::BackupSelection').flatMap((selection) => {
    const { BackupPlanId, BackupSelection } = selection.resource.properties;
    const plans = partsMeantBy(parts, selection, BackupPlanId, ['AWS::Backup::BackupPlan']);
    return listAt(BackupSelection, 'Resources')
      .flatMap((resource) => partsMeantBy(parts, selection, resource, PROTECTED))
      .flatMap((saved) => relate('backs-up', saved, plans));
  }),
  ...ofType(parts, 'AWS::Backup::BackupPlan').flatMap((plan) =>
    listAt(plan.resource.properties, 'BackupPlan.BackupPlanRule').flatMap((rule) => ruleRelations(parts, plan, rule)),
  ),
  ...ofType(parts, 'AWS::Backup::RestoreTestingPlan').flatMap((plan) =>
    partsMeantBy(parts, plan, valueAt(plan.resource.properties, 'RecoveryPointSelection.IncludeVaults'), VAULT).flatMap(
      (vault) => relate('restores', vault, [plan]),
    ),
  ),
];
