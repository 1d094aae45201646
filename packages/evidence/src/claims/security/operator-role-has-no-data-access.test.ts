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
const operated = (Action: TemplateValue, denial: TemplateObject = {}, Condition: TemplateValue = factor) => {
  const role = aResource('AWS::IAM::Role', {
    RoleName: 'hexastyle-staging-operator',
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Condition }] },
  });
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
  met: [{ given: 'a role that is denied data', facts: operated('cloudwatch:DescribeAlarms') }],
  notMet: [
    {
      given: 'a denial that forgets secrets',
      facts: operated('cloudwatch:DescribeAlarms', { Action: data.slice(0, 5) }),
      because: 'is not denied secretsmanager:GetSecretValue',
    },
    { given: 'a denial of one bucket', facts: operated('x:Get', { Resource: 'arn:aws:s3:::one/*' }) },
    { given: 'a denial with a condition', facts: operated('x:Get', { Condition: {} }), because: 'is not denied' },
    { given: 'actions by wildcard', facts: operated('ssm:*'), because: 'by wildcard' },
    { given: 'no second factor', facts: operated('x:Get', {}, {}), because: 'without a second factor' },
  ],
  unknown: [{ given: 'an unresolved action', facts: operated(UNRESOLVED) }],
  none: 'not-met',
  nothing: anAssembly(),
});
