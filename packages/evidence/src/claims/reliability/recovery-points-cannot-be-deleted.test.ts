import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { recoveryPointsCannotBeDeleted as claim } from './recovery-points-cannot-be-deleted';

const vault = (AccessPolicy: TemplateValue) =>
  anAssembly().with(aResource('AWS::Backup::BackupVault', { AccessPolicy }));
const refusing = (changes: TemplateObject = {}) =>
  vault({
    Statement: [
      {
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Action: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'],
        Resource: '*',
        ...changes,
      },
    ],
  });
const because = 'does not refuse the deletion';

testClaim(claim, {
  met: [
    { given: 'a policy that refuses', facts: refusing(), shows: [{ property: 'AccessPolicy' }] },
    { given: 'everybody written shortly', facts: refusing({ Principal: '*' }) },
  ],
  notMet: [
    { given: 'no policy', facts: vault(undefined), because },
    { given: 'a policy that allows', facts: refusing({ Effect: 'Allow' }), because },
    { given: 'somebody who may', facts: refusing({ Condition: { ArnNotLike: { 'aws:PrincipalArn': 'x' } } }), because },
    { given: 'one who may not', facts: refusing({ Principal: { AWS: 'arn:aws:iam::1:role/a' } }), because },
    {
      given: 'recovery points that can be shortened',
      facts: refusing({ Action: 'backup:DeleteRecoveryPoint' }),
      because,
    },
    { given: 'some recovery points only', facts: refusing({ Resource: 'arn:aws:rds:::one' }), because },
  ],
  unknown: [{ given: 'an unresolved policy', facts: vault(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
