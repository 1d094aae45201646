import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionRoleIsLeastPrivilege as claim } from './function-role-is-least-privilege';

const role = aResource('AWS::IAM::Role');
const handler = aResource('AWS::Lambda::Function', { Role: aReferenceTo(role, 'Arn') });
const allowed = (Action: TemplateValue) =>
  aResource('AWS::IAM::Policy', {
    Roles: [aReferenceTo(role)],
    PolicyDocument: {
      Statement: [
        { Effect: 'Deny', Action: '*' },
        { Effect: 'Allow', Action },
      ],
    },
  });
const unresolvedPolicy = aResource('AWS::IAM::Policy', { Roles: [aReferenceTo(role)], PolicyDocument: UNRESOLVED });
const standing = anAssembly().with(role, handler);

testClaim(claim, {
  met: [
    {
      given: 'actions by name and a denial of everything',
      facts: standing.with(allowed(['ssm:GetParameter', 'kms:Decrypt'])),
      shows: [
        { property: 'Role' },
        { property: 'ManagedPolicyArns' },
        { property: 'PolicyDocument.Statement.1.Action' },
      ],
    },
  ],
  notMet: [
    { given: 'every action', facts: standing.with(allowed('*')), because: 'allows * by wildcard' },
    { given: 'every action of a service', facts: standing.with(allowed(['ssm:GetParameter', 's3:*'])) },
    {
      given: 'actions by question marks',
      facts: standing.with(allowed(['s3:???Object'])),
      because: 'allows s3:???Object by wildcard',
    },
    {
      given: 'every action in a text that holds JSON',
      facts: standing.with(
        aResource('AWS::IAM::Policy', {
          Roles: [aReferenceTo(role)],
          PolicyDocument: '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
        }),
      ),
      because: 'allows * by wildcard',
    },
    {
      given: 'every action in a policy that names the role by its name',
      facts: anAssembly().with(
        handler,
        aResource('AWS::IAM::Role', { RoleName: 'reader' }),
        allowed('ssm:GetParameter'),
        aResource(
          'AWS::IAM::RolePolicy',
          { RoleName: 'reader', PolicyDocument: { Statement: { Effect: 'Allow', Action: '*' } } },
          { logicalId: 'Wide' },
        ),
      ),
      because: 'allows * by wildcard',
    },
    { given: 'all but some actions', facts: standing.with(allowed(undefined)), because: 'names no action' },
    { given: 'a role without a policy', facts: standing, because: 'has no policy' },
    {
      given: 'a policy of AWS',
      facts: anAssembly().with(
        handler,
        aResource('AWS::IAM::Role', { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }),
        allowed('ssm:GetParameter'),
      ),
      because: 'ManagedPolicyArns',
    },
  ],
  unknown: [
    { given: 'an unresolved action', facts: standing.with(allowed([UNRESOLVED])) },
    { given: 'an unresolved statement', facts: standing.with(allowed('s3:GetObject'), unresolvedPolicy) },
    {
      given: 'a policy of roles that are unresolved',
      facts: standing.with(
        allowed('s3:GetObject'),
        aResource(
          'AWS::IAM::Policy',
          {
            Roles: { 'Fn::Split': [',', UNRESOLVED] },
            PolicyDocument: { Statement: { Effect: 'Allow', Action: '*' } },
          },
          { logicalId: 'Wide' },
        ),
      ),
      because: 'Roles of /Test/Wide may or may not mean this role, /Test/Role',
    },
    {
      given: 'a role under a condition that nothing decides',
      facts: anAssembly().with(handler, { ...role, undecidedCondition: 'IsLarge' }, allowed('s3:GetObject')),
      because: 'IsLarge',
    },
    { given: 'an unresolved role', facts: anAssembly().with(aResource('AWS::Lambda::Function', { Role: UNRESOLVED })) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
