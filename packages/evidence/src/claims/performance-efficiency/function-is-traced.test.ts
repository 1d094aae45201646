import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionIsTraced as claim } from './function-is-traced';

const traced = (Mode: TemplateValue) =>
  anAssembly().with(aResource('AWS::Lambda::Function', { TracingConfig: { Mode } }));

testClaim(claim, {
  met: [{ given: 'active tracing', facts: traced('Active'), shows: [{ actual: 'Active' }] }],
  notMet: [
    { given: 'tracing left to the caller', facts: traced('PassThrough'), because: 'is PassThrough' },
    { given: 'no tracing', facts: anAssembly().with(aResource('AWS::Lambda::Function')) },
  ],
  unknown: [{ given: 'an unresolved mode', facts: traced(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
