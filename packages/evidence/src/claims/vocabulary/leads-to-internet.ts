import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { mentions, mentionsOf, rawOf } from './mentions';

/** Whether a route of the subnet goes straight to an internet gateway. */
export const leadsToInternet = (assembly: AssemblyFacts, subnet: ResourceFact): boolean => {
  const tables = resourcesOfType(assembly, 'AWS::EC2::SubnetRouteTableAssociation')
    .filter((each) => mentions(assembly, rawOf(each, 'SubnetId'), subnet))
    .flatMap((each) => mentionsOf(assembly, rawOf(each, 'RouteTableId')));
  return resourcesOfType(assembly, 'AWS::EC2::Route').some(
    (route) =>
      tables.some((table) => mentions(assembly, rawOf(route, 'RouteTableId'), table)) &&
      mentionsOf(assembly, rawOf(route, 'GatewayId')).some(({ type }) => type === 'AWS::EC2::InternetGateway'),
  );
};
