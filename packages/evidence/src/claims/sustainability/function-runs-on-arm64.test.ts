import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionRunsOnArm64 as claim } from './function-runs-on-arm64';

const on = (architecture: TemplateValue) =>
  anAssembly().with(aResource('AWS::Lambda::Function', { Architectures: [architecture] }));

testClaim(claim, {
  met: [{ given: 'arm64', facts: on('arm64'), shows: [{ property: 'Architectures.0', actual: 'arm64' }] }],
  notMet: [
    { given: 'x86_64', facts: on('x86_64'), because: 'is x86_64, expected arm64' },
    { given: 'the default, which is x86_64', facts: anAssembly().with(aResource('AWS::Lambda::Function')) },
  ],
  unknown: [{ given: 'an unresolved architecture', facts: on(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
