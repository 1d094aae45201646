import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { rightsStayInTheAccount as claim } from './rights-stay-in-the-account';

const OWN = 'arn:aws:iam::111111111111:root';
const OTHER = 'arn:aws:iam::999999999999:root';
const GITHUB = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com';
const role = aResource('AWS::IAM::Role');
const key = (Principal: TemplateValue, more: TemplateObject = {}) =>
  anAssembly().with(
    aResource('AWS::KMS::Key', {
      KeyPolicy: { Statement: [{ Effect: 'Allow', Action: 'kms:*', Principal, ...more }] },
    }),
  );
const denial = aResource('AWS::SQS::QueuePolicy', {
  PolicyDocument: { Statement: [{ Effect: 'Deny', Action: '*', Principal: '*' }] },
});
const asked = (more: TemplateObject) => ({ Condition: { StringEquals: more } });
const permission = (Principal: TemplateValue) => anAssembly().with(aResource('AWS::Lambda::Permission', { Principal }));

testClaim(claim, {
  met: [
    {
      given: 'a key of the account',
      facts: key({ AWS: OWN }),
      shows: [{ property: 'KeyPolicy.Statement.0.Principal' }],
    },
    { given: 'a service of AWS', facts: key({ Service: ['logs.us-east-1.amazonaws.com', 'sns.amazonaws.com'] }) },
    {
      given: 'a role of the assembly',
      facts: key({ AWS: aReferenceTo(role, 'Arn') }).with(
        role,
        aResource('AWS::Lambda::Permission', { Principal: '111111111111' }),
      ),
    },
    {
      given: 'everybody of the account',
      facts: key('*', asked({ 'kms:CallerAccount': '111111111111' })),
      shows: [{ property: 'KeyPolicy.Statement.0.Condition.StringEquals' }],
    },
    {
      given: 'the account that it is deployed to, whichever that is',
      facts: key({ AWS: { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'AWS::AccountId' }, ':root']] } }),
    },
    { given: 'others who are denied', facts: key({ AWS: OWN }).with(denial) },
    {
      given: 'the identity that CloudFront keeps',
      facts: key({ AWS: 'arn:aws:iam::cloudfront:user/Some Identity E1' }),
    },
  ],
  notMet: [
    { given: 'another account', facts: key({ AWS: [OWN, OTHER] }), because: 'admits' },
    { given: 'another account by its number', facts: permission('999999999999'), because: 'admits 999999999999' },
    { given: 'everybody', facts: key('*'), because: 'admits everybody' },
    { given: 'everybody who calls a function', facts: permission('*'), because: 'admits everybody' },
    {
      given: 'everybody of another account',
      facts: key({ AWS: '*' }, asked({ 'AWS:PrincipalAccount': ['111111111111', '999999999999'] })),
      because: 'admits',
    },
    {
      given: 'a service that acts for another account',
      facts: key({ Service: 'sns.amazonaws.com' }, asked({ 'aws:SourceAccount': '999999999999' })),
    },
    { given: 'identities of somebody else', facts: key({ Federated: GITHUB }), because: 'token.actions' },
    { given: 'all but some', facts: key(undefined, { NotPrincipal: { AWS: OTHER } }), because: 'admits all but some' },
    {
      given: 'a share with another account',
      facts: anAssembly().with(aResource('AWS::RAM::ResourceShare', { Principals: ['999999999999'] })),
      because: 'admits 999999999999',
    },
  ],
  unknown: [
    { given: 'an unresolved principal', facts: key({ AWS: UNRESOLVED }) },
    { given: 'an unresolved policy', facts: anAssembly().with(aResource('AWS::KMS::Key', { KeyPolicy: UNRESOLVED })) },
    {
      given: 'an account by its number, in a stack that goes to whichever account deploys it',
      facts: key({ AWS: OTHER }).but({
        assembly: {
          resources: [aResource('AWS::Lambda::Permission', { Principal: '999999999999' })],
          resting: [],
          stacks: [{ name: 'data', region: 'us-east-1' }],
        },
      }),
    },
    { given: 'a role that is not there', facts: key({ AWS: aReferenceTo(role, 'Arn') }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
