import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { migrationsRunBeforeTraffic as claim } from './migrations-run-before-traffic';

const aliasAfter = (DependsOn: TemplateValue) => aResource('AWS::Lambda::Alias', {}, { attributes: { DependsOn } });
const runner = aResource('AWS::Lambda::Function', { Timeout: 300 });
const run = (changes: TemplateObject = {}) =>
  aResource('AWS::CloudFormation::CustomResource', {
    ServiceToken: aReferenceTo(runner, 'Arn'),
    ServiceTimeout: '720',
    Hash: 'a'.repeat(64),
    ...changes,
  });
const waiting = aliasAfter(['CustomResource']);

testClaim(claim, {
  met: [
    {
      given: 'an alias that waits for the run',
      facts: anAssembly().with(waiting, run(), runner),
      shows: [{ property: 'DependsOn' }, { property: 'Hash' }, { property: 'ServiceToken' }, { actual: '720' }],
    },
    {
      given: 'an alias that waits for nothing else',
      facts: anAssembly().with(aliasAfter('CustomResource'), run(), runner),
    },
  ],
  notMet: [
    {
      given: 'an alias that waits for nothing',
      facts: anAssembly().with(aliasAfter(undefined), run(), runner),
      because: '/Test/Alias moves without waiting for migrations',
    },
    { given: 'an alias that waits for something else', facts: anAssembly().with(aliasAfter(['Key']), run(), runner) },
    {
      given: 'a run that does not notice new migrations',
      facts: anAssembly().with(waiting, run({ Hash: undefined }), runner),
      because: 'Hash of /Test/CustomResource is not set',
    },
    {
      given: 'a run that CloudFormation gives up before its function does',
      facts: anAssembly().with(waiting, run({ ServiceTimeout: '60' }), runner),
      because: 'expected more than 300',
    },
    { given: 'a run of nothing', facts: anAssembly().with(waiting, run({ ServiceToken: undefined }), runner) },
  ],
  unknown: [
    {
      given: 'a function whose time is unresolved',
      facts: anAssembly().with(waiting, run(), aResource('AWS::Lambda::Function', { Timeout: UNRESOLVED })),
    },
    { given: 'an unresolved function', facts: anAssembly().with(waiting, run({ ServiceToken: UNRESOLVED })) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
