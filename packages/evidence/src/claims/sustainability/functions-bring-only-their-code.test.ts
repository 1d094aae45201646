import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionsBringOnlyTheirCode as claim } from './functions-bring-only-their-code';

const running = (changes: TemplateObject = {}) =>
  anAssembly().with(aResource('AWS::Lambda::Function', { Runtime: 'nodejs24.x', ...changes }));

testClaim(claim, {
  met: [
    { given: 'a runtime of AWS', facts: running(), shows: [{ property: 'Runtime', actual: 'nodejs24.x' }] },
    { given: 'an archive', facts: running({ PackageType: 'Zip' }) },
  ],
  notMet: [
    { given: 'an image', facts: running({ Runtime: undefined, PackageType: 'Image' }), because: 'Runtime' },
    { given: 'a runtime of its own', facts: running({ Runtime: 'provided.al2023' }), because: 'provided.al2023' },
    { given: 'a layer', facts: running({ Layers: ['arn'] }), because: 'Layers of /Test/Function is set' },
  ],
  unknown: [{ given: 'an unresolved runtime', facts: running({ Runtime: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
