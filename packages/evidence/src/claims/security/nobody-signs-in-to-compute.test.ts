import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { nobodySignsInToCompute as claim } from './nobody-signs-in-to-compute';

const operator = aResource('AWS::IAM::Role', { RoleName: 'hexastyle-staging-operator' }, { logicalId: 'Operator' });
const acting = aResource('AWS::IAM::Role', {}, { logicalId: 'Acting' });
const denial = (Action: TemplateValue = ['ssm:StartSession'], more: TemplateObject = {}) =>
  aResource('AWS::IAM::ManagedPolicy', {
    Roles: [aReferenceTo(operator)],
    PolicyDocument: { Statement: [{ Effect: 'Deny', Action, Resource: '*', ...more }] },
  });
const document = (Content: TemplateObject = { assumeRole: aReferenceTo(acting, 'Arn') }) =>
  aResource('AWS::SSM::Document', { DocumentType: 'Automation', Content });
const roles = anAssembly().with(operator, acting);

testClaim(claim, {
  met: [{ given: 'automations, and no sessions', facts: roles.with(denial(), document()) }],
  notMet: [
    {
      given: 'an operator who may open sessions',
      facts: roles.with(denial([]), document()),
      because: 'ssm:StartSession',
    },
    {
      given: 'sessions that are denied at times',
      facts: roles.with(denial('ssm:*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }), document()),
      because: 'ssm:StartSession',
    },
    {
      given: 'sessions that are denied with one server',
      facts: roles.with(denial('ssm:*', { Resource: 'arn:aws:ec2:*:*:instance/i-1' }), document()),
      because: 'ssm:StartSession',
    },
    {
      given: 'a server',
      facts: roles.with(denial(), document(), aResource('AWS::EC2::Instance')),
      because: '/Test/Instance can be signed in to',
    },
    { given: 'work by hand only', facts: roles.with(denial()), because: 'no automation' },
    {
      given: 'an automation with the rights of whoever starts it',
      facts: roles.with(denial(), document({})),
      because: 'assumeRole',
    },
  ],
  unknown: [
    { given: 'an unresolved denial', facts: roles.with(denial(UNRESOLVED), document()) },
    { given: 'an unresolved role', facts: roles.with(denial(), document({ assumeRole: UNRESOLVED })) },
    { given: 'no descriptor', facts: roles.but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
