import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { allOf, cannotTell, fails, type Check } from './check';
import { eachOf } from './each-of';
import { expectProperty } from './expect-property';
import { expectRelated } from './expect-related';
import { mentions, mentionsOf, rawOf } from './mentions';

const isOfFunction = (assembly: AssemblyFacts, group: ResourceFact): boolean =>
  resourcesOfType(assembly, 'AWS::Lambda::Function').some((each) =>
    mentionsOf(assembly, rawOf(each, 'VpcConfig.SecurityGroupIds')).includes(group),
  );

/** One ingress rule, a resource of its own (`prefix` empty) or an item of its group. */
const expectRule = (assembly: AssemblyFacts, rule: ResourceFact, prefix: string, port: number): Check =>
  allOf(
    expectProperty(rule, { property: `${prefix}FromPort`, expected: port }),
    expectProperty(rule, { property: `${prefix}ToPort`, expected: port }),
    expectRelated(assembly, {
      from: rule,
      property: `${prefix}SourceSecurityGroupId`,
      type: 'AWS::EC2::SecurityGroup',
      then: (source) =>
        isOfFunction(assembly, source)
          ? expectProperty(rule, { property: `${prefix}IpProtocol`, expected: 'tcp' })
          : fails(`${nameOf(source)} is the group of no function`, evidenceOf(source)),
    }),
  );

/** The security group has a way in, and every way in is the function's group on this port. */
export const expectAdmitsOnly = (assembly: AssemblyFacts, group: ResourceFact, port: number): Check => {
  const rules = resourcesOfType(assembly, 'AWS::EC2::SecurityGroupIngress');
  const [first, ...rest] = [
    ...eachOf(group, 'SecurityGroupIngress', (path) => expectRule(assembly, group, `${path}.`, port)),
    ...rules
      .filter((rule) => mentions(assembly, rawOf(rule, 'GroupId'), group))
      .map((rule) => expectRule(assembly, rule, '', port)),
    ...rules
      .filter((rule) => property(rule, 'GroupId').kind === 'unresolved')
      .map((rule) => cannotTell(`which group ${nameOf(rule)} opens is unresolved`, evidenceOf(rule, 'GroupId'))),
  ];
  return first === undefined ? fails(`${nameOf(group)} admits nobody`, evidenceOf(group)) : allOf(first, ...rest);
};
