import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { concurrencyIsBounded as claim } from './concurrency-is-bounded';

const bounded = (ReservedConcurrentExecutions: TemplateValue) =>
  anAssembly().with(aResource('AWS::Lambda::Function', { ReservedConcurrentExecutions }));

testClaim(claim, {
  met: [{ given: 'the concurrency of the descriptor', facts: bounded(20), shows: [{ expected: 20, actual: 20 }] }],
  notMet: [
    { given: 'another bound', facts: bounded(900), because: 'is 900, expected 20' },
    { given: 'no bound', facts: bounded(undefined) },
  ],
  unknown: [{ given: 'an unresolved bound', facts: bounded(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
