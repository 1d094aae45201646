import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionIsSizedAsDescribed as claim } from './function-is-sized-as-described';

const worker = aResource('AWS::Lambda::Function', { MemorySize: 128 }, { logicalId: 'Worker' });
const sized = (MemorySize: TemplateValue) => {
  const handler = aResource('AWS::Lambda::Function', { MemorySize });
  return anAssembly().with(handler, worker, aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) }));
};

testClaim(claim, {
  met: [{ given: 'the memory of the descriptor', facts: sized(512), shows: [{ property: 'MemorySize', actual: 512 }] }],
  notMet: [
    { given: 'less', facts: sized(256), because: 'is 256, expected 512' },
    { given: "Lambda's default", facts: sized(undefined), because: 'not set' },
  ],
  unknown: [
    { given: 'an unresolved size', facts: sized(UNRESOLVED) },
    { given: 'no descriptor', facts: sized(512).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(worker),
});
