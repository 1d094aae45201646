import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { computePaysPerRequest as claim } from './compute-pays-per-request';

const provisioned = (ProvisionedConcurrencyConfig: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::Lambda::Version'),
    aResource('AWS::Lambda::Alias', { ProvisionedConcurrencyConfig }),
  );

const scaled = (ScalableDimension: TemplateValue) =>
  aResource('AWS::ApplicationAutoScaling::ScalableTarget', { ScalableDimension });

testClaim(claim, {
  met: [
    { given: 'nothing provisioned', facts: provisioned(undefined), shows: [{ expected: 'not set' }] },
    { given: 'a table that scales', facts: provisioned(undefined).with(scaled('dynamodb:table:ReadCapacityUnits')) },
  ],
  notMet: [
    {
      given: 'an alias with provisioned capacity',
      facts: provisioned({ ProvisionedConcurrentExecutions: 5 }),
      because: 'ProvisionedConcurrencyConfig of /Test/Alias is set',
    },
    {
      given: 'provisioned capacity that scales',
      facts: provisioned(undefined).with(scaled('lambda:function:ProvisionedConcurrency')),
      because: '/Test/ScalableTarget keeps provisioned capacity',
    },
  ],
  unknown: [
    { given: 'something unresolved that scales', facts: provisioned(undefined).with(scaled(UNRESOLVED)) },
    { given: 'an unresolved capacity', facts: provisioned(UNRESOLVED) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
