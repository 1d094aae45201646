import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectNoWayIn } from '../vocabulary/expect-no-way-in';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

const isPrivate = (assembly: AssemblyFacts, subnet: ResourceFact): Check =>
  allOf(
    expectNoWayIn(assembly, subnet),
    ...whenSet(subnet, 'MapPublicIpOnLaunch', (path) => expectProperty(subnet, { property: path, expected: false })),
  );

const functionCheck = (assembly: AssemblyFacts, from: ResourceFact): Check =>
  expectEach(from, 'VpcConfig.SubnetIds', (path) =>
    expectRelated(assembly, {
      from,
      property: path,
      type: 'AWS::EC2::Subnet',
      then: (subnet) => isPrivate(assembly, subnet),
    }),
  );

/** Whoever knows the URL of such a function calls it, past the network, the edge and its firewall. */
const signsCalls = (url: ResourceFact): Check => expectProperty(url, { property: 'AuthType', expected: 'AWS_IAM' });

export const computeHasNoPublicAddress: Claim = {
  id: 'compute-has-no-public-address',
  pillar: 'security',
  section: 'Network Security',
  principles: ['Apply security at all layers'],
  statement:
    'Functions live in subnets without a route from the internet, none has a URL that answers whoever calls it, and no database instance is public.',
  bestPractices: ['SEC05-BP01'],
  fix: 'Put the function into the subnets of type PRIVATE_WITH_EGRESS, give it no URL, and set `publiclyAccessible: false` on the instance.',
  mendedByRemoval: 'It speaks of functions and of database instances: one that is gone has no address.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) => functionCheck(assembly, each)),
          ...resourcesOfType(assembly, 'AWS::Lambda::Url').map(signsCalls),
          ...resourcesOfType(assembly, 'AWS::RDS::DBInstance', 'AWS::Redshift::Cluster').map((instance) =>
            expectProperty(instance, { property: 'PubliclyAccessible', expected: false }),
          ),
          ...resourcesOfType(assembly, 'AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain').map((domain) =>
            expectProperty(domain, { property: 'VPCOptions', expected: 'set', is: () => true }),
          ),
        ],
        {
          met: 'Nothing that computes or stores can be reached from the internet.',
          none: notApplicable('The assembly has no function and no database.'),
        },
      ),
    ),
};
