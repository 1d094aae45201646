import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { rollbackIsAutomated as claim } from './rollback-is-automated';

const RUNBOOK = 'docs/runbooks/staging/rollback.md';
const handler = aResource('AWS::Lambda::Function', { FunctionName: 'habits' });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler), Name: 'live' });
const step = (action: string, Api: string, FunctionName: TemplateValue) => ({
  action,
  inputs: { Service: 'lambda', Api, FunctionName, Name: 'live' },
});
const moving = (FunctionName: TemplateValue = 'habits') => [
  step('aws:executeAwsApi', 'UpdateAlias', FunctionName),
  step('aws:assertAwsResourceProperty', 'GetAlias', FunctionName),
];
const automation = (mainSteps: TemplateValue) =>
  aResource('AWS::SSM::Document', { DocumentType: 'Automation', Name: 'habits-rollback', Content: { mainSteps } });
const standing = anAssembly()
  .with(handler, alias)
  .file(RUNBOOK, 'aws ssm start-automation-execution --document-name habits-rollback --parameters "Version=$VERSION"');

testClaim(claim, {
  met: [
    {
      given: 'an automation that moves the alias and looks',
      facts: standing.with(automation(moving())),
      shows: [
        { type: 'AWS::SSM::Document', property: 'Content' },
        { kind: 'document', path: RUNBOOK },
      ],
    },
  ],
  notMet: [
    { given: 'none', facts: standing, because: 'no automation points /Test/Alias' },
    { given: 'one of another function', facts: standing.with(automation(moving('other'))), because: 'no automation' },
    { given: 'one that does not look', facts: standing.with(automation(moving().slice(0, 1))) },
    {
      given: 'a runbook that does not know it',
      facts: standing.with(automation(moving())).file(RUNBOOK, 'aws lambda update-alias'),
      because: 'does not start habits-rollback',
    },
  ],
  unknown: [
    { given: 'unresolved steps', facts: standing.with(automation(UNRESOLVED)) },
    { given: 'a step of an unresolved function', facts: standing.with(automation(moving(UNRESOLVED))) },
    {
      given: 'an alias of an unresolved name',
      facts: anAssembly().with({ ...alias, properties: { Name: UNRESOLVED } }),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(handler),
});
