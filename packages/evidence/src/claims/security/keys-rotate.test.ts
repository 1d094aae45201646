import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { keysRotate as claim } from './keys-rotate';

const key = (EnableKeyRotation: TemplateValue) => anAssembly().with(aResource('AWS::KMS::Key', { EnableKeyRotation }));

testClaim(claim, {
  met: [
    { given: 'a key that rotates, written as text', facts: key('true') },
    {
      given: 'a pair of keys beside it, which KMS cannot rotate',
      facts: key(true).with(aResource('AWS::KMS::Key', { KeySpec: 'RSA_2048' }, { logicalId: 'Pair' })),
    },
    { given: 'a key that rotates', facts: key(true), shows: [{ property: 'EnableKeyRotation', actual: true }] },
  ],
  notMet: [
    { given: 'a key that does not', facts: key(false), because: 'EnableKeyRotation of /Test/Key is false' },
    { given: 'a key that does not say', facts: key(undefined) },
  ],
  unknown: [
    {
      given: 'an unresolved kind of key',
      facts: anAssembly().with(aResource('AWS::KMS::Key', { KeySpec: UNRESOLVED, EnableKeyRotation: UNRESOLVED })),
    },
    { given: 'an unresolved rotation', facts: key(UNRESOLVED) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
