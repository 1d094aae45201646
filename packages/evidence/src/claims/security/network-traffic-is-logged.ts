import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const check = (assembly: AssemblyFacts, network: ResourceFact): Check => {
  const log = resourcesOfType(assembly, 'AWS::EC2::FlowLog').find((each) =>
    mentions(assembly, rawOf(each, 'ResourceId'), network),
  );
  return log === undefined
    ? fails(`${nameOf(network)} has no flow log`, evidenceOf(network))
    : expectProperty(log, { property: 'TrafficType', expected: 'ALL' });
};

export const networkTrafficIsLogged: Claim = {
  id: 'network-traffic-is-logged',
  pillar: 'security',
  section: 'Compliance and Auditing',
  principles: ['Enable traceability'],
  statement: 'Every network records which connections were accepted and which were refused.',
  bestPractices: ['SEC04-BP01', 'SEC05-BP02'],
  fix: 'Make the `VpcFlowLog` of packages/infra/src/network for the network.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::EC2::VPC').map((network) => check(assembly, network)),
        { met: 'A flow log records all traffic.', none: notApplicable('The assembly has no network.') },
      ),
    ),
};
