import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { operatorRoleHasNoDataAccess as claim } from './operator-role-has-no-data-access';

const data = [
  'elasticache:Connect',
  'kms:Decrypt',
  'rds-data:*',
  'rds-db:connect',
  's3:GetObject*',
  'secretsmanager:GetSecretValue',
];
const factor = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const trusting = (...Statement: readonly TemplateValue[]) => ({ AssumeRolePolicyDocument: { Statement } });
const operated = (
  Action: TemplateValue,
  denial: TemplateObject = {},
  trust: TemplateObject = trusting({ Effect: 'Allow', Condition: factor }),
) => {
  const role = aResource('AWS::IAM::Role', { RoleName: 'hexastyle-staging-operator', ...trust });
  const policy = aResource('AWS::IAM::ManagedPolicy', {
    Roles: [aReferenceTo(role)],
    PolicyDocument: {
      Statement: [
        { Effect: 'Allow', Action, Resource: '*' },
        { Effect: 'Deny', Action: data, Resource: '*', ...denial },
      ],
    },
  });
  return anAssembly().with(role, policy);
};

testClaim(claim, {
  met: [
    { given: 'a role that is denied data', facts: operated('cloudwatch:DescribeAlarms') },
    {
      given: 'two ways into the role, each with a second factor',
      facts: operated(
        'x:Get',
        {},
        trusting(
          { Effect: 'Allow', Condition: factor },
          { Effect: 'Allow', Condition: { Bool: { 'AWS:MultiFactorAuthPresent': [true] } } },
          { Effect: 'Deny', Principal: '*' },
        ),
      ),
    },
    {
      given: 'a trust that is a text which holds JSON',
      facts: operated(
        'x:Get',
        {},
        {
          AssumeRolePolicyDocument: JSON.stringify({ Statement: [{ Effect: 'Allow', Condition: factor }] }),
        },
      ),
    },
  ],
  notMet: [
    {
      given: 'a denial that forgets secrets',
      facts: operated('cloudwatch:DescribeAlarms', { Action: data.slice(0, 5) }),
      because: 'is not denied secretsmanager:GetSecretValue',
    },
    { given: 'a denial of one bucket', facts: operated('x:Get', { Resource: 'arn:aws:s3:::one/*' }) },
    { given: 'a denial with a condition', facts: operated('x:Get', { Condition: {} }), because: 'is not denied' },
    { given: 'actions by wildcard', facts: operated('ssm:*'), because: 'by wildcard' },
    { given: 'actions by question marks', facts: operated('ssm:???Parameter'), because: 'by wildcard' },
    {
      given: 'no second factor',
      facts: operated('x:Get', {}, trusting({ Effect: 'Allow' })),
      because: 'without a second factor',
    },
    {
      given: 'a second way into the role, without a second factor',
      facts: operated(
        'x:Get',
        {},
        trusting(
          { Effect: 'Allow', Condition: factor },
          { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: '*' } },
        ),
      ),
      because: 'without a second factor',
    },
    {
      given: 'a second factor if there is one',
      facts: operated('x:Get', {}, trusting({ Effect: 'Allow', Condition: { BoolIfExists: factor.Bool } })),
      because: 'without a second factor',
    },
    { given: 'a role that nobody takes on', facts: operated('x:Get', {}, trusting()), because: 'nobody may take on' },
  ],
  unknown: [
    { given: 'an unresolved action', facts: operated(UNRESOLVED) },
    {
      given: 'an unresolved way into the role',
      facts: operated('x:Get', {}, trusting({ Effect: 'Allow', Condition: factor }, UNRESOLVED)),
    },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
