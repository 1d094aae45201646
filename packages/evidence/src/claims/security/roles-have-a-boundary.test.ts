import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { rolesHaveABoundary as claim } from './roles-have-a-boundary';

const all = ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:DeleteRolePermissionsBoundary', 'kms:ScheduleKeyDeletion'];
const arn = 'arn:aws:iam::111111111111:policy/hexastyle-staging-boundary';
const boundary = (Action: TemplateValue, Condition?: TemplateValue) =>
  aResource('AWS::IAM::ManagedPolicy', {
    ManagedPolicyName: 'hexastyle-staging-boundary',
    PolicyDocument: { Statement: [{ Effect: 'Deny', Action, Resource: '*', Condition }] },
  });
const role = (PermissionsBoundary: TemplateValue) => aResource('AWS::IAM::Role', { PermissionsBoundary });

testClaim(claim, {
  met: [
    {
      given: 'a role below the boundary',
      facts: anAssembly().with(boundary(all), role(arn)),
      shows: [{ property: 'PermissionsBoundary', expected: arn }],
    },
  ],
  notMet: [
    { given: 'a role without one', facts: anAssembly().with(boundary(all), role(undefined)), because: 'not set' },
    { given: 'another boundary', facts: anAssembly().with(boundary(all), role('arn:aws:iam::aws:policy/Admin')) },
    { given: 'a boundary that nobody makes', facts: anAssembly().with(role(arn)), because: 'no policy is called' },
    {
      given: 'a boundary that lets keys be deleted',
      facts: anAssembly().with(boundary(all.slice(0, 3)), role(arn)),
      because: 'does not deny kms:ScheduleKeyDeletion',
    },
    { given: 'a denial with a condition', facts: anAssembly().with(boundary(all, { Bool: {} }), role(arn)) },
  ],
  unknown: [
    { given: 'an unresolved boundary', facts: anAssembly().with(boundary(all), role(UNRESOLVED)) },
    { given: 'an unresolved denial', facts: anAssembly().with(boundary([UNRESOLVED]), role(arn)) },
    {
      given: 'a boundary under a condition that nothing decides',
      facts: anAssembly().with({ ...boundary(all), undecidedCondition: 'IsLarge' }, role(arn)),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
