import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** What is powered, and paid, by the hour. */
const RUNS: readonly string[] = [
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EC2::Instance',
  'AWS::EC2::NatGateway',
  'AWS::ECS::Service',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElastiCache::ServerlessCache',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Synthetics::Canary',
];

const isInterfaceEndpoint = (each: ResourceFact): boolean =>
  each.type === 'AWS::EC2::VPCEndpoint' && rawOf(each, 'VpcEndpointType') === 'Interface';

const isSchedule = (each: ResourceFact): boolean =>
  each.type === 'AWS::Events::Rule' && rawOf(each, 'ScheduleExpression') !== undefined;

const check = (each: ResourceFact): readonly Check[] => {
  if (RUNS.includes(each.type) || isInterfaceEndpoint(each))
    return [fails(`${nameOf(each)} runs in the region of recovery`, evidenceOf(each))];
  if (isSchedule(each)) return [expectProperty(each, { property: 'State', expected: 'DISABLED' })];
  return each.type === 'AWS::Lambda::Function'
    ? [expectProperty(each, { property: 'ReservedConcurrentExecutions', expected: 0 })]
    : [];
};

export const recoveryRegionRests: Claim = {
  id: 'recovery-region-rests',
  pillar: 'sustainability',
  section: 'Geographic Optimization',
  principles: ['Understand your impact', 'Establish sustainability goals'],
  statement:
    'Until it is promoted, nothing computes in the region of recovery: no database, cache, server, NAT gateway or schedule is there, and functions have no share of the concurrency.',
  bestPractices: ['SUS02-BP02', 'SUS05-BP01'],
  fix: 'Put it under the condition of the promotion in packages/infra/src/recovery/pilot-light.',
  mendedByRemoval: 'It forbids what computes before a promotion: what is gone rests.',
  whenSwitched: 'nothing',
  evaluate: (facts) =>
    withDescribedAssembly(facts, ({ resources }, { drRegion }) =>
      conclude(resources.filter(({ region }) => region === drRegion).flatMap(check), {
        met: 'Only what waits is there.',
        none: notApplicable('Nothing in the region of recovery could compute.'),
      }),
    ),
};
