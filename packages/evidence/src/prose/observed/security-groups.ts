import { mentions, mentionsOf, rawOf } from '../../claims/vocabulary/mentions';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { nameOf, resourcesOfType } from '../../facts/query';
import { isList, isObject, isUnresolved, type TemplateObject } from '../../facts/value';
import { valueShown } from '../../render/markdown/tables/shown';
import { agrees, differs, unknown, type Answer, type Reader } from '../said';
import { assemblyReader } from './pattern-reader';

type Direction = 'Ingress' | 'Egress';

const groupsOf = (assembly: AssemblyFacts, type: string, path: string): readonly ResourceFact[] => [
  ...new Set(resourcesOfType(assembly, type).flatMap((each) => mentionsOf(assembly, rawOf(each, path)))),
];

const rulesOf = (
  assembly: AssemblyFacts,
  groups: readonly ResourceFact[],
  direction: Direction,
): readonly TemplateObject[] => [
  ...groups.flatMap((group) => {
    const rules = rawOf(group, `SecurityGroup${direction}`);
    return rules !== undefined && isList(rules)
      ? rules.filter((rule): rule is TemplateObject => rule !== undefined && isObject(rule))
      : [];
  }),
  ...resourcesOfType(assembly, `AWS::EC2::SecurityGroup${direction}`)
    .filter((rule) => groups.some((group) => mentions(assembly, rawOf(rule, 'GroupId'), group)))
    .map(({ properties }) => properties),
];

const portsOf = (assembly: AssemblyFacts, rules: readonly TemplateObject[]): readonly string[] => {
  const ports = rules.map(({ FromPort: from, ToPort: to }) => {
    const [low, high] = [valueShown(assembly, from), valueShown(assembly, to)];
    return low === high ? low : `${low}-${high}`;
  });
  return [...new Set(ports)];
};

const ingressPort = (assembly: AssemblyFacts, groups: readonly ResourceFact[], said: string): Answer => {
  const rules = rulesOf(assembly, groups, 'Ingress');
  const ports = portsOf(assembly, rules);
  if (ports.length === 0) return differs('no rule lets anybody in');
  if (rules.some(({ FromPort: from, ToPort: to }) => isUnresolved(from) || isUnresolved(to)))
    return unknown('a port is known at deployment only');
  return ports.every((port) => port === said)
    ? agrees(`the only port that is open is ${said}`)
    : differs(`${ports.join(' and ')} is open, not ${said}`);
};

const functionGroups = (assembly: AssemblyFacts): readonly ResourceFact[] =>
  groupsOf(assembly, 'AWS::Lambda::Function', 'VpcConfig.SecurityGroupIds');

const egressOnly = (assembly: AssemblyFacts): Answer => {
  const groups = functionGroups(assembly);
  if (groups.length === 0) return differs('no function has a security group');
  const open = groups.filter((group) => rulesOf(assembly, [group], 'Ingress').length > 0);
  return open.length === 0
    ? agrees('no rule lets anybody into the group of a function')
    : differs(`${open.map(nameOf).join(', ')} lets somebody in`);
};

const allOutbound = (assembly: AssemblyFacts): Answer => {
  const rules = rulesOf(assembly, functionGroups(assembly), 'Egress');
  return rules.some(({ IpProtocol: protocol }) => protocol === '-1')
    ? agrees('functions may send to everything')
    : differs(`functions may send to port ${portsOf(assembly, rules).join(', ') || 'none'} only`);
};

/** Who may reach what, by security groups: `Aurora: Ingress from Lambda only (port 5432)`. */
export const SECURITY_GROUP_READERS: readonly Reader[] = [
  assemblyReader(/(?<=\b(?:Aurora|database)\b[^.;]{0,60})\bport (?<port>\d+)\b/gi, ({ port = '' }, assembly) =>
    ingressPort(assembly, groupsOf(assembly, 'AWS::RDS::DBCluster', 'VpcSecurityGroupIds'), port),
  ),
  assemblyReader(/(?<=\b(?:ElastiCache|cache|Redis)\b[^.;]{0,60})\bport (?<port>\d+)\b/gi, ({ port = '' }, assembly) =>
    ingressPort(assembly, groupsOf(assembly, 'AWS::ElastiCache::ServerlessCache', 'SecurityGroupIds'), port),
  ),
  assemblyReader(/\bLambda: egress only\b/gi, (_groups, assembly) => egressOnly(assembly)),
  assemblyReader(/(?<=\bLambda\b[^.;]{0,60})\ball outbound\b/gi, (_groups, assembly) => allOutbound(assembly)),
];
