import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { networkTrafficIsLogged as claim } from './network-traffic-is-logged';

const network = aResource('AWS::EC2::VPC');
const logging = (...kinds: readonly TemplateValue[]) =>
  anAssembly().with(
    network,
    ...kinds.map((TrafficType, index) =>
      aResource(
        'AWS::EC2::FlowLog',
        { ResourceId: aReferenceTo(network), TrafficType },
        { logicalId: `FlowLog${index}` },
      ),
    ),
  );

testClaim(claim, {
  met: [
    { given: 'a log of all traffic', facts: logging('ALL'), shows: [{ property: 'TrafficType', actual: 'ALL' }] },
    { given: 'a log of all traffic after one of refused', facts: logging('REJECT', 'ALL') },
    { given: 'one log of accepted traffic and one of refused', facts: logging('ACCEPT', 'REJECT') },
  ],
  notMet: [
    { given: 'a log of refused traffic only', facts: logging('REJECT'), because: 'is REJECT' },
    { given: 'no flow log', facts: anAssembly().with(network), because: '/Test/VPC has no flow log' },
  ],
  unknown: [{ given: 'an unresolved kind of traffic', facts: logging(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
