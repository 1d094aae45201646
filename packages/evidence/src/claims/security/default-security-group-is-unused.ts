import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { rawOf } from '../vocabulary/mentions';

/** What stands in a network, and where it lists its security groups; without a list it gets the network's default one. */
const GROUPS: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'VpcConfig.SecurityGroupIds',
  'AWS::RDS::DBCluster': 'VpcSecurityGroupIds',
  'AWS::ElastiCache::ServerlessCache': 'SecurityGroupIds',
};

const isInNetwork = (resource: ResourceFact): boolean =>
  resource.type !== 'AWS::Lambda::Function' || rawOf(resource, 'VpcConfig') !== undefined;

const interfaces = (assembly: AssemblyFacts): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::EC2::VPCEndpoint').filter((each) => rawOf(each, 'VpcEndpointType') === 'Interface');

const hasOwnGroups = (assembly: AssemblyFacts, from: ResourceFact, path: string): Check =>
  expectEach(from, path, (property) => expectRelated(assembly, { from, property, type: 'AWS::EC2::SecurityGroup' }));

export const defaultSecurityGroupIsUnused: Claim = {
  id: 'default-security-group-is-unused',
  pillar: 'security',
  section: 'Network Security',
  principles: ['Apply security at all layers'],
  statement: 'Everything in the network has a security group of its own; nothing falls back to the default one.',
  bestPractices: ['SEC05-BP02'],
  fix: 'Give the function, database, cache or endpoint a security group of packages/infra.',
  mendedByRemoval: 'It speaks of everything in a network: what is gone needs no security group.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) => {
      const checks = [
        ...Object.entries(GROUPS).flatMap(([type, path]) =>
          resourcesOfType(assembly, type)
            .filter(isInNetwork)
            .map((each) => hasOwnGroups(assembly, each, path)),
        ),
        ...interfaces(assembly).map((each) => hasOwnGroups(assembly, each, 'SecurityGroupIds')),
      ];
      const [first, ...rest] = checks;
      return conclude(first === undefined ? [] : [allOf(first, ...rest)], {
        met: 'The default security group of the network is the group of nothing.',
        none: notApplicable('The assembly has nothing in a network.'),
      });
    }),
};
