import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { regionsAsDescribed as claim } from './regions-as-described';

const inRegion = (region: string) => anAssembly().with(aResource('AWS::SNS::Topic', {}, { region }));

testClaim(claim, {
  met: [
    { given: 'a stack in the region', facts: inRegion('us-east-1'), shows: [{ region: 'us-east-1' }] },
    { given: 'a stack in the region of recovery', facts: inRegion('us-west-2') },
  ],
  notMet: [{ given: 'a stack elsewhere', facts: inRegion('eu-west-1'), because: 'of data is in eu-west-1' }],
  unknown: [
    { given: 'a stack of any region', facts: inRegion('unknown') },
    { given: 'no descriptor', facts: inRegion('us-east-1').but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
