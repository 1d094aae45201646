import { listAt, valueAt } from '../../../assembly/property-at';
import type { Part, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

const GROUP = ['AWS::EC2::SecurityGroup'];

/** Where resources say which security groups they are in. */
const MEMBERSHIPS = [
  'VpcConfig.SecurityGroupIds',
  'VpcSecurityGroupIds',
  'SecurityGroupIds',
  'VPCConfig.SecurityGroupIds',
];

interface Rule {
  readonly source: readonly Part[];
  readonly target: readonly Part[];
  readonly rule: unknown;
}

const rulesIn = (parts: readonly Part[]): readonly Rule[] => [
  ...ofType(parts, 'AWS::EC2::SecurityGroupIngress').map((ingress): Rule => {
    const { properties } = ingress.resource;
    return {
      source: partsMeantBy(parts, ingress, properties['SourceSecurityGroupId'], GROUP),
      target: partsMeantBy(parts, ingress, properties['GroupId'], GROUP),
      rule: properties,
    };
  }),
  ...ofType(parts, ...GROUP).flatMap((group) =>
    listAt(group.resource.properties, 'SecurityGroupIngress').map((rule): Rule => ({
      source: partsMeantBy(parts, group, valueAt(rule, 'SourceSecurityGroupId'), GROUP),
      target: [group],
      rule,
    })),
  ),
];

const portsOf = (rule: unknown): string | undefined => {
  const [from, to] = [valueAt(rule, 'FromPort'), valueAt(rule, 'ToPort')];
  if (typeof from !== 'number' || typeof to !== 'number') return undefined;
  return from === to ? `${from}` : `${from} to ${to}`;
};

/** Who may reach whom, by the rules of their security groups. */
export const ports: RelationReader = (parts) => {
  const membersOf = (groups: readonly Part[]): readonly Part[] =>
    parts.filter((part) =>
      MEMBERSHIPS.some((path) => partsMeantBy(groups, part, valueAt(part.resource.properties, path), GROUP).length > 0),
    );
  return rulesIn(parts).flatMap(({ source, target, rule }) =>
    membersOf(source).flatMap((member) => relate('admits', member, membersOf(target), portsOf(rule))),
  );
};
