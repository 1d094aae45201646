import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { deedsCanBeLookedUp as claim } from './deeds-can-be-looked-up';

const ENDINGS = [
  'cloudtrail:StopLogging',
  'cloudtrail:DeleteTrail',
  'cloudtrail:UpdateTrail',
  'cloudtrail:PutEventSelectors',
];
const RUNBOOK = '## See what changed\n\naws cloudtrail lookup-events --max-items 50';

const operator = (RoleName: TemplateValue = 'hexastyle-staging-operator') =>
  aResource('AWS::IAM::Role', { RoleName }, { logicalId: 'Operator' });
const policy = (Action: TemplateValue = ['cloudtrail:LookupEvents']) =>
  aResource('AWS::IAM::ManagedPolicy', {
    Roles: [aReferenceTo(operator())],
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource: '*' }] },
  });
const denial = (Action: TemplateValue) =>
  aResource(
    'AWS::IAM::Policy',
    { Roles: [aReferenceTo(operator())], PolicyDocument: { Statement: { Effect: 'Deny', Action, Resource: '*' } } },
    { logicalId: 'Denial' },
  );
const boundary = (Action: TemplateValue = ENDINGS) =>
  aResource(
    'AWS::IAM::ManagedPolicy',
    {
      ManagedPolicyName: 'hexastyle-staging-boundary',
      PolicyDocument: { Statement: [{ Effect: 'Deny', Action, Resource: '*' }] },
    },
    { logicalId: 'Boundary' },
  );
const told = anAssembly().file('docs/runbooks/staging/before-you-start.md', RUNBOOK);

testClaim(claim, {
  met: [
    { given: 'an operator who may look', facts: told.with(operator(), policy(), boundary()) },
    { given: 'a ceiling by wildcard', facts: told.with(operator(), policy(), boundary('cloudtrail:*')) },
  ],
  notMet: [
    {
      given: 'an operator who may not',
      facts: told.with(operator(), policy(['logs:GetLogEvents']), boundary()),
      because: '/Test/Operator may not cloudtrail:LookupEvents',
    },
    {
      given: 'an operator who is denied the service',
      facts: told.with(operator(), policy(), denial('CloudTrail:*'), boundary()),
      because: '/Test/Operator is denied cloudtrail:LookupEvents',
    },
    {
      given: 'an operator who is denied all but some services',
      facts: told.with(
        operator(),
        policy(),
        aResource('AWS::IAM::Policy', {
          Roles: [aReferenceTo(operator())],
          PolicyDocument: { Statement: { Effect: 'Deny', NotAction: 'logs:*', Resource: '*' } },
        }),
        boundary(),
      ),
      because: '/Test/Operator is denied cloudtrail:LookupEvents',
    },
    {
      given: 'roles that may stop a trail',
      facts: told.with(operator(), policy(), boundary(ENDINGS.slice(1))),
      because: 'does not deny cloudtrail:StopLogging',
    },
    {
      given: 'a runbook that does not say how',
      facts: told
        .with(operator(), policy(), boundary())
        .file('docs/runbooks/staging/before-you-start.md', '## See what changed'),
      because: 'before-you-start.md',
    },
    {
      given: 'an operator of an unresolved name',
      facts: told.with(operator(UNRESOLVED)),
      because: 'No role is called',
    },
  ],
  unknown: [
    { given: 'an unresolved denial', facts: told.with(operator(), policy(), denial([UNRESOLVED]), boundary()) },
    { given: 'rights that are unresolved', facts: told.with(operator(), policy([UNRESOLVED]), boundary()) },
    { given: 'an unresolved ceiling', facts: told.with(operator(), policy(), boundary([UNRESOLVED])) },
    { given: 'no descriptor', facts: told.but({ environment: { absent: 'no descriptor' } }) },
    { given: 'no repository', facts: told.but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-met',
  nothing: told,
});
