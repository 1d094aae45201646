import { textAt } from '../../../assembly/property-at';
import type { RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const GATEWAYS = ['AWS::EC2::NatGateway', 'AWS::EC2::InternetGateway'];

/** Subnets to the gateways that the routes of their tables lead to. */
export const routes: RelationReader = (parts) =>
  ofType(parts, 'AWS::EC2::Route').flatMap((route) => {
    const { RouteTableId, NatGatewayId, GatewayId } = route.resource.properties;
    const tables = partsMeantBy(parts, route, RouteTableId, ['AWS::EC2::RouteTable']);
    const gateways = partsMeantBy(parts, route, [NatGatewayId, GatewayId], GATEWAYS);
    return ofType(parts, 'AWS::EC2::SubnetRouteTableAssociation')
      .filter(
        (each) =>
          partsMeantBy(tables, each, each.resource.properties['RouteTableId'], ['AWS::EC2::RouteTable']).length > 0,
      )
      .flatMap((each) => partsMeantBy(parts, each, each.resource.properties['SubnetId'], ['AWS::EC2::Subnet']))
      .flatMap((subnet) => relate('routes', subnet, gateways, textAt(route.resource, 'DestinationCidrBlock')));
  });
