import type { Environment } from '@hexastyle/environment';
import { textAt } from '../../assembly/property-at';
import type { Graph, GraphNode, Relation } from '../facts/graph';
import { groupsOf } from './groups-of';
import type { Picture, PictureEdge, PictureGroup, PictureNode } from './picture';
import { rollUp } from './roll-up';
import type { Subject } from './subject';

const isSubnet = (node: GraphNode): boolean => node.kind === 'resource' && node.resource.type === 'AWS::EC2::Subnet';

/** What an edge says: of a route, the zone that it begins in. */
const labelsOf = ({ from, label }: Relation): readonly string[] => {
  const said = from.kind === 'resource' && isSubnet(from) ? textAt(from.resource, 'AvailabilityZone') : label;
  return said === undefined ? [] : [said];
};

const edgesOf = (relations: readonly Relation[], keyOf: (node: GraphNode) => string): readonly PictureEdge[] => {
  const edges = Map.groupBy(relations, ({ kind, from, to }) => JSON.stringify([keyOf(from), keyOf(to), kind]));
  return [...edges.values()].flatMap(([first, ...others]): readonly PictureEdge[] => {
    if (first === undefined) return [];
    const labels = [first, ...others].flatMap(labelsOf);
    return [{ from: keyOf(first.from), to: keyOf(first.to), kind: first.kind, labels: [...new Set(labels)] }];
  });
};

/** What of a graph a picture shows: the relations of its subject, what they relate, and the frames around it. */
export const choosePicture = (
  graph: Graph,
  environment: Environment,
  { shows, direction, frames: kind }: Subject,
): Picture => {
  const framesOf = (node: GraphNode): readonly PictureGroup[] => groupsOf(graph, node, environment, kind);
  // A subnet is drawn as a frame: one whose VPC nobody can resolve has none, and so no arrow.
  const isDrawn = (node: GraphNode): boolean => !isSubnet(node) || framesOf(node).at(-1)?.kind === 'tier';
  const relations = graph.relations.filter(
    (relation) => shows(relation, environment) && isDrawn(relation.from) && isDrawn(relation.to),
  );
  const framed = rollUp(relations).flatMap((of) => {
    const [first] = of;
    return first === undefined ? [] : [{ of, key: first.key, frames: framesOf(first) }];
  });
  const keys = new Map(
    framed.flatMap(({ of, key, frames }) =>
      of.map((node) => [node.key, isSubnet(node) ? (frames.at(-1)?.key ?? key) : key] as const),
    ),
  );
  const groups = new Map<string, PictureGroup>(framed.flatMap(({ frames }) => frames.map((each) => [each.key, each])));
  return {
    direction,
    nodes: framed
      .filter(({ of }) => !of.every(isSubnet))
      .map(({ of, key, frames }): PictureNode => ({ of, key, group: frames.at(-1)?.key })),
    edges: edgesOf(relations, (node) => keys.get(node.key) ?? node.key),
    groups: [...groups.values()],
  };
};
