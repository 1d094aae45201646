import { valueAt } from '../../assembly/property-at';
import type { Part } from './graph';
import { partsMeantBy } from './parts-meant-by';

const SUBNET = ['AWS::EC2::Subnet'];
const PATHS = ['VpcConfig.SubnetIds', 'VPCConfig.SubnetIds', 'SubnetIds', 'SubnetId'];

/** The subnets that a part is in, by its own template or by its subnet group's or cluster's. */
export const subnetsOf = (parts: readonly Part[], part: Part): readonly Part[] => {
  const { properties } = part.resource;
  const through = [
    ...partsMeantBy(parts, part, properties['DBSubnetGroupName'], ['AWS::RDS::DBSubnetGroup']),
    ...partsMeantBy(parts, part, properties['DBClusterIdentifier'], ['AWS::RDS::DBCluster']),
  ].filter((each) => each !== part);
  return [
    ...partsMeantBy(
      parts,
      part,
      PATHS.map((path) => valueAt(properties, path)),
      SUBNET,
    ),
    ...through.flatMap((each) => subnetsOf(parts, each)),
  ];
};
