import type { Environment } from '@hexastyle/environment';
import { textAt } from '../../assembly/property-at';
import type { Graph, GraphNode, Part } from '../facts/graph';
import { partsMeantBy } from '../facts/parts-meant-by';
import { ofType } from '../facts/parts-of';
import { subnetsOf } from '../facts/subnets-of';
import { tierOf } from '../facts/tier-of';
import type { PictureGroup } from './picture';
import type { Subject } from './subject';

const vpcOf = (graph: Graph, part: Part): Part | undefined =>
  partsMeantBy(graph.parts, part, part.resource.properties['VpcId'], ['AWS::EC2::VPC'])[0];

/** The VPC that a gateway is attached to. */
const attachedTo = (graph: Graph, part: Part): Part | undefined => {
  const attachment = ofType(graph.parts, 'AWS::EC2::VPCGatewayAttachment').find(
    (each) =>
      partsMeantBy([part], each, each.resource.properties['InternetGatewayId'], [part.resource.type]).length > 0,
  );
  return attachment && vpcOf(graph, attachment);
};

const vpcGroup = (vpc: Part, region: string): PictureGroup => ({
  kind: 'vpc',
  key: vpc.key,
  parent: region,
  cidr: textAt(vpc.resource, 'CidrBlock'),
});

const tierGroup = (graph: Graph, vpc: Part, subnet: Part): PictureGroup => {
  const tier = tierOf(graph.parts, subnet);
  const siblings = ofType(graph.parts, 'AWS::EC2::Subnet').filter(
    (each) => vpcOf(graph, each) === vpc && tierOf(graph.parts, each) === tier,
  );
  const zones = siblings
    .map(({ resource }) => textAt(resource, 'AvailabilityZone'))
    .filter((zone) => zone !== undefined);
  return { kind: 'tier', key: `${vpc.key}/${tier}`, parent: vpc.key, tier, zones: [...new Set(zones)].sort() };
};

const networkGroups = (graph: Graph, part: Part, region: string): readonly PictureGroup[] => {
  const [subnet] = part.resource.type === 'AWS::EC2::Subnet' ? [part] : subnetsOf(graph.parts, part);
  const vpc = subnet === undefined ? attachedTo(graph, part) : vpcOf(graph, subnet);
  if (vpc === undefined) return [];
  return [vpcGroup(vpc, region), ...(subnet === undefined ? [] : [tierGroup(graph, vpc, subnet)])];
};

const regionGroup = (name: string, { drRegion }: Environment): PictureGroup => {
  const recovers = name === drRegion;
  return { kind: 'region', key: recovers ? 'region/recovery' : 'region/home', parent: undefined, name, recovers };
};

/** The frames around a node, the widest first: its region, then its subnets in their VPC, or else its layer. */
export const groupsOf = (
  graph: Graph,
  node: GraphNode,
  environment: Environment,
  frames: Subject['frames'],
): readonly PictureGroup[] => {
  if (!('region' in node)) return [];
  const region = regionGroup(node.region, environment);
  if (node.kind !== 'resource') return [region];
  const network = frames === 'network' ? networkGroups(graph, node, region.key) : [];
  if (network.length > 0) return [region, ...network];
  return [region, { kind: 'layer', key: `${region.key}/${node.layer}`, parent: region.key, name: node.layer }];
};
