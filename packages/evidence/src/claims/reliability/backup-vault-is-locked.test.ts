import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { backupVaultIsLocked as claim } from './backup-vault-is-locked';

const inProduction = () => anAssembly().but({ environment: anEnvironment({ tier: 'production' }) });
const locked = (changes: TemplateObject = {}, days: TemplateValue = 90) =>
  inProduction().with(
    aResource('AWS::Backup::BackupVault', {
      LockConfiguration: { ChangeableForDays: 7, MinRetentionDays: 7, MaxRetentionDays: 90, ...changes },
    }),
    aResource('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 7 } }, { Lifecycle: { DeleteAfterDays: days } }],
      },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a lock for good in production',
      facts: locked(),
      shows: [{ property: 'LockConfiguration.ChangeableForDays', actual: 7 }],
    },
  ],
  notMet: [
    {
      given: 'a lock that an administrator can take off',
      facts: locked({ ChangeableForDays: undefined }),
      because: 'ChangeableForDays',
    },
    { given: 'a lock for a day', facts: locked({ MinRetentionDays: 1 }), because: 'is 1, expected at least 7' },
    {
      given: 'a lock without an upper limit',
      facts: locked({ MaxRetentionDays: undefined }),
      because: 'MaxRetentionDays',
    },
    { given: 'a rule that asks for more than the lock lets in', facts: locked({}, 91), because: 'within the limits' },
    { given: 'a rule that asks for less', facts: locked({}, 6), because: 'within the limits' },
    {
      given: 'a vault without a lock',
      facts: inProduction().with(aResource('AWS::Backup::BackupVault')),
      because: 'LockConfiguration',
    },
  ],
  unknown: [
    { given: 'an unresolved lock', facts: locked({ ChangeableForDays: UNRESOLVED }) },
    { given: 'unresolved retention', facts: locked({}, UNRESOLVED) },
    { given: 'no descriptor', facts: locked().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: inProduction(),
});

test('given staging, then the claim does not apply', () => {
  const facts = anAssembly().with(aResource('AWS::Backup::BackupVault')).facts();
  expect(claim.evaluate(facts)).toMatchObject({
    kind: 'not-applicable',
    reason: expect.stringContaining('staging') as string,
  });
});
