import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { functionsHaveTheirSize as claim } from './functions-have-their-size';

const api = (changes: TemplateObject = {}) => {
  const handler = aResource('AWS::Lambda::Function', { MemorySize: 512, Timeout: 15, ...changes });
  return anAssembly().with(handler, aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) }));
};
const helper = (MemorySize: number) =>
  aResource('AWS::Lambda::Function', { MemorySize, Timeout: 300 }, { logicalId: 'Helper' });

testClaim(claim, {
  met: [
    { given: 'the memory of the descriptor', facts: api(), shows: [{ property: 'MemorySize', actual: 512 }] },
    { given: 'a smaller function beside it', facts: api().with(helper(128)) },
  ],
  notMet: [
    { given: 'more memory', facts: api({ MemorySize: 1024 }), because: 'is 1024, expected 512' },
    { given: 'less memory', facts: api({ MemorySize: 128 }), because: 'is 128, expected 512' },
    { given: 'a larger function beside it', facts: api().with(helper(3008)), because: 'expected at most 512' },
    { given: 'the longest time there is', facts: api({ Timeout: 900 }), because: 'Timeout' },
    { given: 'no memory', facts: api({ MemorySize: undefined }), because: 'is not set' },
  ],
  unknown: [
    { given: 'an unresolved memory', facts: api({ MemorySize: UNRESOLVED }) },
    { given: 'no descriptor', facts: api().but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
