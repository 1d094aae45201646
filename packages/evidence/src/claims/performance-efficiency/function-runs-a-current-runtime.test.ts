import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionRunsACurrentRuntime as claim } from './function-runs-a-current-runtime';

const running = (Runtime: TemplateValue) => anAssembly().with(aResource('AWS::Lambda::Function', { Runtime }));

testClaim(claim, {
  met: [{ given: 'Node.js 24', facts: running('nodejs24.x'), shows: [{ property: 'Runtime', actual: 'nodejs24.x' }] }],
  notMet: [
    { given: 'Node.js 16', facts: running('nodejs16.x'), because: 'is nodejs16.x' },
    { given: 'a function without a runtime', facts: running(undefined) },
  ],
  unknown: [{ given: 'an unresolved runtime', facts: running(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
