import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { asReference, isList, isObject, type TemplateObject, type TemplateValue } from '../../../facts/value';
import { resourcesOfType } from '../../../facts/query';
import { placeOf } from '../../place-of';
import { cell, code, table } from '../cell';
import { valueShown } from './shown';

type Row = readonly string[];

const PEERS = [
  'CidrIp',
  'CidrIpv6',
  'SourceSecurityGroupId',
  'DestinationSecurityGroupId',
  'SourcePrefixListId',
  'DestinationPrefixListId',
];

const portsOf = (
  assembly: AssemblyFacts,
  { IpProtocol: protocol, FromPort: from, ToPort: to }: TemplateObject,
): string => {
  if (protocol === '-1' || from === undefined) return 'all';
  const [low, high] = [valueShown(assembly, from), valueShown(assembly, to)];
  return `${valueShown(assembly, protocol)} ${low === high ? low : `${low}-${high}`}`;
};

/** The CDK writes "no egress" as a rule that nothing can match, because EC2 would else allow everything. */
const MATCHES_NOTHING = '255.255.255.255/32';

const ruleRow = (assembly: AssemblyFacts, group: string, direction: string, rule: TemplateValue): Row => {
  const held = rule !== undefined && isObject(rule) ? rule : {};
  const peer = PEERS.map((key) => held[key]).find((value) => value !== undefined);
  if (peer === MATCHES_NOTHING) return [group, direction, 'none', 'nothing'];
  return [group, direction, cell(portsOf(assembly, held)), cell(valueShown(assembly, peer))];
};

const inline = (assembly: AssemblyFacts, group: ResourceFact): readonly Row[] =>
  [
    ['SecurityGroupIngress', 'in'],
    ['SecurityGroupEgress', 'out'],
  ].flatMap(([key = '', direction = '']) => {
    const rules = group.properties[key];
    const list = rules !== undefined && isList(rules) ? rules : [];
    return list.map((rule) => ruleRow(assembly, code(placeOf(group)), direction, rule));
  });

const separate = (assembly: AssemblyFacts, group: ResourceFact): readonly Row[] =>
  resourcesOfType(assembly, 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress')
    .filter(({ properties }) => {
      const target = asReference(properties['GroupId']);
      return target?.stack === group.stack && target.logicalId === group.logicalId;
    })
    .map(({ type, properties }) =>
      ruleRow(assembly, code(placeOf(group)), type.endsWith('Ingress') ? 'in' : 'out', properties),
    );

const rulesOf = (assembly: AssemblyFacts, group: ResourceFact): readonly Row[] => {
  const rules = [...inline(assembly, group), ...separate(assembly, group)];
  return rules.length === 0 ? [[code(placeOf(group)), '', 'no rules', '']] : rules;
};

/** Every rule of every security group. */
export const securityGroupsTable = (assembly: AssemblyFacts): readonly string[] =>
  table(
    ['Security group', 'Direction', 'Ports', 'From / to'],
    resourcesOfType(assembly, 'AWS::EC2::SecurityGroup').flatMap((group) => rulesOf(assembly, group)),
  );
