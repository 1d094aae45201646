import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { resourcesNameTheirOwner as claim } from './resources-name-their-owner';

const key = (owner: TemplateValue, environment: TemplateValue = 'staging') =>
  anAssembly().with(
    aResource('AWS::KMS::Key', {
      Tags: [
        { Key: 'Owner', Value: owner },
        { Key: 'Environment', Value: environment },
      ],
    }),
  );

testClaim(claim, {
  met: [{ given: 'the owner of the descriptor', facts: key('platform'), shows: [{ property: 'Tags' }] }],
  notMet: [
    { given: 'somebody else', facts: key('nobody'), because: '/Test/Key says Owner nobody, the descriptor platform' },
    { given: 'another environment', facts: key('platform', 'production'), because: 'Environment production' },
    { given: 'no tags', facts: anAssembly().with(aResource('AWS::KMS::Key')), because: 'Owner nothing' },
  ],
  unknown: [
    { given: 'an unresolved owner', facts: key(UNRESOLVED) },
    { given: 'no descriptor', facts: key('platform').but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::EC2::Route')),
});
