import type { Part } from './graph';
import { partsMeantBy } from './parts-meant-by';
import { ofType } from './parts-of';

/** How a subnet reaches the internet: by its own gateway, by a NAT gateway, not at all, or in a way that nobody can resolve. */
export type Tier = 'public' | 'private' | 'isolated' | 'unknown';

const TABLE = ['AWS::EC2::RouteTable'];

/** The tier of a subnet, by the routes of its table. */
export const tierOf = (parts: readonly Part[], subnet: Part): Tier => {
  const tables = ofType(parts, 'AWS::EC2::SubnetRouteTableAssociation')
    .filter(
      (each) => partsMeantBy([subnet], each, each.resource.properties['SubnetId'], [subnet.resource.type]).length > 0,
    )
    .flatMap((each) => partsMeantBy(parts, each, each.resource.properties['RouteTableId'], TABLE));
  const routes = ofType(parts, 'AWS::EC2::Route').filter(
    (each) => partsMeantBy(tables, each, each.resource.properties['RouteTableId'], TABLE).length > 0,
  );
  const leadTo = (property: string, type: string): boolean =>
    routes.some((each) => partsMeantBy(parts, each, each.resource.properties[property], [type]).length > 0);
  if (leadTo('GatewayId', 'AWS::EC2::InternetGateway')) return 'public';
  if (leadTo('NatGatewayId', 'AWS::EC2::NatGateway')) return 'private';
  return tables.length > 0 && routes.length === 0 ? 'isolated' : 'unknown';
};
