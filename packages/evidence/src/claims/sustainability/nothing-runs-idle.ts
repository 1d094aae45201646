import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, holds } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What runs, and is paid and powered, whether or not anybody asks for anything. */
const ALWAYS_ON = [
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EC2::Instance',
  'AWS::ECS::Service',
  'AWS::EKS::Nodegroup',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
];

export const nothingRunsIdle: Claim = {
  id: 'nothing-runs-idle',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement: 'Compute is functions and serverless databases; no server runs while nobody asks for anything.',
  bestPractices: ['SUS02-BP01', 'SUS05-BP01'],
  fix: 'Replace the server by a function, and give database instances the class `db.serverless`.',
  mendedByRemoval: 'It forbids servers: one that is gone does not run.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, ...ALWAYS_ON).map((each) =>
            fails(`${nameOf(each)} is ${each.type}, which runs always`, evidenceOf(each)),
          ),
          ...resourcesOfType(assembly, 'AWS::RDS::DBInstance').map((instance) =>
            expectProperty(instance, { property: 'DBInstanceClass', expected: 'db.serverless' }),
          ),
          ...resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) => holds(evidenceOf(each))),
        ],
        { met: 'Everything scales with its use.', none: notApplicable('The assembly computes nothing.') },
      ),
    ),
};
