import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { BACKUP_RULES, expectBackedUp } from '../vocabulary/backup-plans';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf, storesOf } from '../vocabulary/databases';
import { eachOf, expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** The vault of the assembly that the ARN names, in the account and the region of recovery. */
const vaultNamed = (assembly: AssemblyFacts, { account, drRegion }: Environment, arn: unknown) => {
  const [, region, owner, name] =
    typeof arn === 'string' ? (/^arn:[\w-]+:backup:([^:]+):(\d+):backup-vault:(.+)$/.exec(arn) ?? []) : [];
  if (region !== drRegion || owner !== account) return undefined;
  return resourcesOfType(assembly, 'AWS::Backup::BackupVault').find(
    (vault) => vault.region === drRegion && rawOf(vault, 'BackupVaultName') === name,
  );
};

const isEncrypted = (assembly: AssemblyFacts, vault: ResourceFact): Check =>
  expectRelated(assembly, { from: vault, property: 'EncryptionKeyArn', type: 'AWS::KMS::Key' });

const actionCheck = (assembly: AssemblyFacts, environment: Environment, plan: ResourceFact, rule: string) => {
  const kept = rawOf(plan, `${rule}.Lifecycle.DeleteAfterDays`);
  return (action: string): Check => {
    const path = `${action}.DestinationBackupVaultArn`;
    const vault = vaultNamed(assembly, environment, rawOf(plan, path));
    return allOf(
      expectProperty(plan, {
        property: path,
        expected: `a vault of the assembly in ${environment.drRegion}`,
        is: () => vault !== undefined,
      }),
      expectProperty(plan, {
        property: `${action}.Lifecycle.DeleteAfterDays`,
        expected: `at least ${typeof kept === 'number' ? kept : 'as the rule says'}`,
        is: (days) => typeof days === 'number' && typeof kept === 'number' && days >= kept,
      }),
      ...(vault === undefined ? [] : [isEncrypted(assembly, vault)]),
    );
  };
};

const ruleCheck =
  (assembly: AssemblyFacts, environment: Environment, plan: ResourceFact) =>
  (rule: string): Check =>
    anyOf(eachOf(plan, `${rule}.CopyActions`, actionCheck(assembly, environment, plan, rule))) ??
    fails(`${rule} of ${nameOf(plan)} copies nothing`, evidenceOf(plan, `${rule}.CopyActions`));

export const backupsLeaveTheRegion: Claim = {
  id: 'backups-leave-the-region',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure'],
  statement:
    'Every backup of a database is copied into an encrypted vault in the region of recovery, and is kept there as long.',
  bestPractices: ['REL09-BP02', 'REL13-BP02'],
  fix: 'Give every rule in packages/infra/src/recovery/database-backup-plan.ts its copy to the vault of the pilot light.',
  mendedByRemoval:
    'It speaks of every rule of a backup plan: backups that are not taken need no copy; that they are taken is a claim of its own.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        [
          ...databasesOf(assembly).map((database) =>
            expectBackedUp(assembly, database, (plan) =>
              expectEach(plan, BACKUP_RULES, ruleCheck(assembly, environment, plan)),
            ),
          ),
          ...cannotJudge(storesOf(assembly)),
        ],
        {
          met: 'Every rule copies to the vault in the region of recovery.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
