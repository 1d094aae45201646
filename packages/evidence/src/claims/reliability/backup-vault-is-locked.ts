import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { BACKUP_RULES } from '../vocabulary/backup-plans';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** The least that AWS Backup accepts: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html */
const LEAST_GRACE_DAYS = 3;

/** How long the seed keeps what it keeps for the shortest. */
const LEAST_RETENTION_DAYS = 7;

const LOCK = 'LockConfiguration';

/** A vault refuses recovery points outside of its limits, so that every rule has to lie within. */
const fits = (plan: ResourceFact, vault: ResourceFact): readonly Check[] =>
  eachOf(plan, BACKUP_RULES, (rule) =>
    expectProperty(plan, {
      property: `${rule}.Lifecycle.DeleteAfterDays`,
      expected: 'within the limits of the lock',
      is: (days) =>
        Number(days) >= Number(rawOf(vault, `${LOCK}.MinRetentionDays`)) &&
        Number(days) <= Number(rawOf(vault, `${LOCK}.MaxRetentionDays`)),
    }),
  );

const vaultCheck = (assembly: AssemblyFacts, vault: ResourceFact): Check =>
  allOf(
    // Without days of grace the lock is in governance mode, which an administrator takes off.
    expectProperty(vault, {
      property: `${LOCK}.ChangeableForDays`,
      expected: `at least ${LEAST_GRACE_DAYS}`,
      is: (days) => typeof days === 'number' && days >= LEAST_GRACE_DAYS,
    }),
    expectProperty(vault, {
      property: `${LOCK}.MinRetentionDays`,
      expected: `at least ${LEAST_RETENTION_DAYS}`,
      is: (days) => typeof days === 'number' && days >= LEAST_RETENTION_DAYS,
    }),
    expectProperty(vault, {
      property: `${LOCK}.MaxRetentionDays`,
      expected: 'a number of days',
      is: (days) => typeof days === 'number',
    }),
    ...resourcesOfType(assembly, 'AWS::Backup::BackupPlan').flatMap((plan) => fits(plan, vault)),
  );

export const backupVaultIsLocked: Claim = {
  id: 'backup-vault-is-locked',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure'],
  statement:
    'In production every vault of backups is locked in compliance mode, which no administrator can take off, and every backup rule fits the lock.',
  bestPractices: ['REL09-BP02', 'SEC08-BP04'],
  fix: 'Keep `lockConfiguration` with `changeableFor` in packages/infra/src/recovery/recovery-vault.ts.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { tier }) =>
      tier === 'production'
        ? conclude(
            resourcesOfType(assembly, 'AWS::Backup::BackupVault').map((vault) => vaultCheck(assembly, vault)),
            { met: 'Every vault is locked for good.', none: notMet('The assembly has no vault of backups.') },
          )
        : notApplicable(`The tier ${tier} is taken down again, which a locked vault would prevent.`),
    ),
};
