import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { spendingCanBeRead as claim } from './spending-can-be-read';

const READS = ['ce:GetCostAndUsage', 'ce:GetCostForecast', 'ce:GetAnomalies', 'budgets:ViewBudget'];
const role = aResource('AWS::IAM::Role', { RoleName: 'hexastyle-staging-operator' });
const allowing = (Action: TemplateValue, ...more: readonly TemplateObject[]) =>
  anAssembly().with(
    role,
    aResource('AWS::IAM::ManagedPolicy', {
      Roles: [aReferenceTo(role)],
      PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource: '*' }, ...more] },
    }),
  );

testClaim(claim, {
  met: [{ given: 'all four reads', facts: allowing(READS), shows: [{ property: 'RoleName' }, { expected: READS[0] }] }],
  notMet: [
    { given: 'no forecast', facts: allowing(['ce:GetCostAndUsage']), because: 'may not ce:GetCostForecast' },
    {
      given: 'a denial beside it',
      facts: allowing(READS, { Effect: 'Deny', Action: 'budgets:ViewBudget', Resource: '*' }),
      because: 'is denied budgets:ViewBudget',
    },
    {
      given: 'a denial of the service',
      facts: allowing(READS, { Effect: 'Deny', Action: 'Budgets:View*', Resource: '*' }),
      because: 'is denied budgets:ViewBudget',
    },
    { given: 'a role of another name', facts: anAssembly().with(aResource('AWS::IAM::Role')), because: 'No role' },
  ],
  unknown: [
    {
      given: 'an unresolved denial beside it',
      facts: allowing(READS, { Effect: 'Deny', Action: [UNRESOLVED], Resource: '*' }),
    },
    { given: 'an unresolved action', facts: allowing([UNRESOLVED]) },
    { given: 'no descriptor', facts: allowing(READS).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
