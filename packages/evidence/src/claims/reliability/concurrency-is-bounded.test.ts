import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { concurrencyIsBounded as claim } from './concurrency-is-bounded';

const handler = (ReservedConcurrentExecutions: TemplateValue, logicalId = 'Function') =>
  aResource('AWS::Lambda::Function', { ReservedConcurrentExecutions }, { logicalId });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler(0)) });
const resting = { ...handler(0, 'Standby'), region: 'us-west-2' };
const serving = (bound: TemplateValue) => anAssembly().with(handler(bound), alias);

testClaim(claim, {
  met: [
    {
      given: 'an API with the concurrency of the descriptor',
      facts: serving(20),
      shows: [{ expected: 20, actual: 20 }],
    },
    {
      given: 'a function beside it with a bound of its own',
      facts: serving(20).with(handler(1, 'Migrations')),
      shows: [{ expected: 20 }, { expected: 'at least 1', actual: 1 }],
    },
    {
      given: 'a function that rests in the region of recovery',
      facts: serving(20).with(resting),
      shows: [{ expected: 20 }, { expected: 'at least 0', actual: 0 }],
    },
  ],
  notMet: [
    { given: 'an API with another bound', facts: serving(900), because: 'is 900, expected 20' },
    { given: 'an API without a bound', facts: serving(undefined) },
    { given: 'a function beside it without a bound', facts: serving(20).with(handler(undefined, 'Migrations')) },
    { given: 'a function that can never run', facts: serving(20).with(handler(0, 'Migrations')) },
  ],
  unknown: [{ given: 'an unresolved bound', facts: serving(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
