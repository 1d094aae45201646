import { aResource } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { layersAreStacksOfTheirOwn as claim } from './layers-are-stacks-of-their-own';

const network = aResource('AWS::EC2::VPC', {}, { stack: 'network' });
const cluster = aResource('AWS::RDS::DBCluster', {}, { stack: 'data' });
const cache = aResource('AWS::ElastiCache::ServerlessCache', {}, { stack: 'data' });
const elsewhere = { region: 'us-west-2', stack: 'pilot-light' };

testClaim(claim, {
  met: [
    {
      given: 'two layers in two stacks',
      facts: anAssembly().with(network, cluster, cache),
      shows: [{ stack: 'network' }, { stack: 'data' }, { stack: 'data' }],
    },
    {
      given: 'a region that rests, all of it in one stack',
      facts: anAssembly().with(network, cluster, { ...network, ...elsewhere }, { ...cluster, ...elsewhere }),
    },
  ],
  notMet: [
    {
      given: 'two layers in one stack',
      facts: anAssembly().with(network, { ...cluster, stack: 'network' }),
      because: '/Test/VPC of the network layer and /Test/DBCluster of the data layer',
    },
  ],
  unknown: [
    {
      given: 'a layer that an undecided condition may leave out',
      facts: anAssembly().with(network, { ...cluster, undecidedCondition: 'HasData' }),
      because: 'HasData',
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(cluster, cache),
});
