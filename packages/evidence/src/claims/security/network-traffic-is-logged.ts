import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** One log may record what was accepted and another what was refused. */
const records = (log: ResourceFact, expected: string): Check =>
  expectProperty(log, { property: 'TrafficType', expected });

const check = (assembly: AssemblyFacts, network: ResourceFact): Check => {
  const logs = resourcesOfType(assembly, 'AWS::EC2::FlowLog').filter((each) =>
    mentions(assembly, rawOf(each, 'ResourceId'), network),
  );
  const ofAll = anyOf(logs.map((log) => records(log, 'ALL')));
  const [accepted, refused] = ['ACCEPT', 'REJECT'].map((kind) => anyOf(logs.map((log) => records(log, kind))));
  return ofAll === undefined || accepted === undefined || refused === undefined
    ? fails(`${nameOf(network)} has no flow log`, evidenceOf(network))
    : (anyOf([ofAll, allOf(accepted, refused)]) ?? ofAll);
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
