import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { mentions, mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Every route table of the endpoint's network that leads to a NAT gateway leads to the endpoint first. */
const takesTheTraffic = (assembly: AssemblyFacts, endpoint: ResourceFact): readonly Check[] => {
  const networks = mentionsOf(assembly, rawOf(endpoint, 'VpcId'));
  const taken = mentionsOf(assembly, rawOf(endpoint, 'RouteTableIds'));
  const evidence = evidenceOf(endpoint, 'RouteTableIds');
  return resourcesOfType(assembly, 'AWS::EC2::Route')
    .filter((route) => rawOf(route, 'NatGatewayId') !== undefined)
    .flatMap((route) => mentionsOf(assembly, rawOf(route, 'RouteTableId')))
    .filter((table) => networks.some((network) => mentions(assembly, rawOf(table, 'VpcId'), network)))
    .map((table) =>
      taken.includes(table) ? holds(evidence) : fails(`${nameOf(table)} does not lead to the endpoint`, evidence),
    );
};

const check = (assembly: AssemblyFacts, network: ResourceFact): Check => {
  const gateways = resourcesOfType(assembly, 'AWS::EC2::VPCEndpoint').filter(
    (each) => mentions(assembly, rawOf(each, 'VpcId'), network) && rawOf(each, 'VpcEndpointType') === 'Gateway',
  );
  const services = gateways.map((gateway) => ({ gateway, service: property(gateway, 'ServiceName') }));
  const storage = services.find(
    ({ service }) => service.kind === 'found' && typeof service.value === 'string' && service.value.endsWith('.s3'),
  );
  if (storage !== undefined)
    return allOf(holds(evidenceOf(storage.gateway, 'ServiceName')), ...takesTheTraffic(assembly, storage.gateway));
  return services.some(({ service }) => service.kind === 'unresolved')
    ? cannotTell(`the service of an endpoint of ${nameOf(network)} is unresolved`, evidenceOf(network))
    : fails(`${nameOf(network)} has no gateway endpoint for S3`, evidenceOf(network));
};

export const storageTrafficAvoidsTheNat: Claim = {
  id: 'storage-traffic-avoids-the-nat',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Measure overall efficiency'],
  statement: 'Traffic between the network and S3 goes through a gateway endpoint, which is free, and not through NAT.',
  bestPractices: ['COST08-BP03'],
  fix: 'Keep the gateway endpoint for S3 in packages/infra/src/network/platform-vpc.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::EC2::VPC').map((network) => check(assembly, network)),
        { met: 'Every network has the endpoint.', none: notApplicable('The assembly has no network.') },
      ),
    ),
};
