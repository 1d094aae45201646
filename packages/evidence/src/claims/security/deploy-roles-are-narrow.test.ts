import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { deployRolesAreNarrow as claim } from './deploy-roles-are-narrow';

const trusting = (Principal: TemplateValue): TemplateObject => ({
  AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] },
});
const execution = aResource('AWS::IAM::Role', trusting({ Service: 'cloudformation.amazonaws.com' }));
const pipeline = aResource('AWS::IAM::Role', trusting({ Service: 'codepipeline.amazonaws.com' }), {
  logicalId: 'Line',
});
const lent = aResource('AWS::IAM::Role', trusting({ AWS: aReferenceTo(pipeline, 'Arn') }), { logicalId: 'Lent' });
const given = (role: typeof execution, statement: TemplateObject) =>
  aResource('AWS::IAM::ManagedPolicy', {
    Roles: [aReferenceTo(role)],
    PolicyDocument: {
      Statement: [
        { Effect: 'Deny', Action: '*', Resource: '*' },
        { Effect: 'Allow', ...statement },
      ],
    },
  });
const deploying = (statement: TemplateObject) => anAssembly().with(execution, given(execution, statement));

const bucket = aResource('AWS::S3::Bucket');
const owned = { StringEquals: { 'aws:ResourceTag/Environment': 'staging' } };
const fresh = { StringEqualsIfExists: owned.StringEquals };
const near = { StringEquals: { 'aws:RequestedRegion': ['us-east-1'] } };
const tagged = (operator: string, value: TemplateValue) => ({ [operator]: { 'aws:ResourceTag/Environment': value } });
const passed = { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } };

testClaim(claim, {
  met: [
    {
      given: 'an action by name on a resource by name',
      facts: deploying({ Action: 'sns:CreateTopic', Resource: 'arn:aws:sns:*:1:hexastyle-staging*' }),
      shows: [
        { property: 'ManagedPolicyArns' },
        { property: 'PolicyDocument.Statement.1.Action' },
        { property: 'PolicyDocument.Statement.1.Resource' },
      ],
    },
    { given: 'every resource by tag', facts: deploying({ Action: 'kms:Decrypt', Resource: '*', Condition: owned }) },
    { given: 'what has no tag yet', facts: deploying({ Action: 'kms:DescribeKey', Resource: '*', Condition: fresh }) },
    { given: 'a role for one service', facts: deploying({ Action: 'iam:PassRole', Resource: '*', Condition: passed }) },
    { given: 'actions that take no resource', facts: deploying({ Action: ['kms:CreateKey'], Resource: '*' }) },
    {
      given: 'a resource of the assembly',
      facts: deploying({ Action: 's3:GetObject', Resource: [aReferenceTo(bucket)] }).with(bucket),
    },
  ],
  notMet: [
    { given: 'every action', facts: deploying({ Action: '*', Resource: '*' }), because: 'allows *' },
    {
      given: 'every action of a service',
      facts: deploying({ Action: ['s3:*'], Resource: '*' }),
      because: 'allows s3:*',
    },
    {
      given: 'all but some actions',
      facts: deploying({ NotAction: 'iam:*', Resource: '*' }),
      because: 'names no action',
    },
    {
      given: 'all but some resources',
      facts: deploying({ Action: 'kms:Decrypt', NotResource: 'arn:aws:kms:us-east-1:1:key/one' }),
      because: 'names no resource',
    },
    {
      given: 'every key',
      facts: deploying({ Action: 'kms:Decrypt', Resource: '*' }),
      because: 'kms:Decrypt on everything',
    },
    { given: 'every key of an account', facts: deploying({ Action: 'kms:Decrypt', Resource: ['arn:aws:kms:*:1:*'] }) },
    {
      given: 'every role of an account',
      facts: deploying({ Action: 'iam:CreateRole', Resource: ['arn:aws:iam::1:role/*'] }),
      because: 'allows iam:CreateRole on arn:aws:iam::1:role/*',
    },
    {
      given: 'everything of AWS',
      facts: deploying({ Action: 'iam:PassRole', Resource: ['arn:aws:sns:*:1:hexastyle', 'arn:aws:*'] }),
      because: 'on arn:aws:*',
    },
    { given: 'everything twice', facts: deploying({ Action: 'iam:PassRole', Resource: '**' }), because: 'on **' },
    {
      given: 'any tag',
      facts: deploying({ Action: 'kms:Decrypt', Resource: '*', Condition: tagged('StringLike', '*') }),
      because: 'on everything',
    },
    {
      given: 'any tag of some',
      facts: deploying({ Action: 'kms:Decrypt', Resource: '*', Condition: tagged('StringLike', ['staging', '?*']) }),
    },
    {
      given: 'all tags but one',
      facts: deploying({ Action: 'kms:Decrypt', Resource: '*', Condition: tagged('StringNotEquals', 'production') }),
    },
    {
      given: 'what has a name, as long as it has no tag',
      facts: deploying({ Action: ['kms:DescribeKey', 'iam:CreateRole'], Resource: '*', Condition: fresh }),
      because: 'allows iam:CreateRole on everything',
    },
    { given: 'every key of a region', facts: deploying({ Action: 'kms:Decrypt', Resource: '*', Condition: near }) },
    {
      given: 'a policy of AWS',
      facts: anAssembly().with(
        aResource('AWS::IAM::Role', {
          ...trusting({ Service: 'codebuild.amazonaws.com' }),
          ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
        }),
      ),
      because: 'ManagedPolicyArns',
    },
    {
      given: 'a role that a pipeline takes on',
      facts: anAssembly().with(pipeline, lent, given(lent, { Action: 'kms:Decrypt', Resource: '*' })),
      because: 'on everything',
    },
  ],
  unknown: [
    {
      given: 'an unresolved tag',
      facts: deploying({ Action: 'kms:Decrypt', Resource: '*', Condition: tagged('StringEquals', UNRESOLVED) }),
      because: 'condition',
    },
    {
      given: 'a resource or everything',
      facts: deploying({
        Action: 's3:GetObject',
        Resource: { 'Fn::If': ['IsOpen', '*', aReferenceTo(bucket)] },
      }).with(bucket),
    },
    {
      given: 'a role that nobody knows whom it serves',
      facts: anAssembly().with(aResource('AWS::IAM::Role', { AssumeRolePolicyDocument: UNRESOLVED })),
      because: 'AssumeRolePolicyDocument',
    },
    { given: 'an unresolved action', facts: deploying({ Action: UNRESOLVED, Resource: 'arn:aws:sns:*:1:a' }) },
    { given: 'an unresolved resource', facts: deploying({ Action: 'sns:CreateTopic', Resource: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::IAM::Role', trusting({ Service: 'lambda.amazonaws.com' }))),
});
