import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { expectServerless } from '../vocabulary/expect-serverless';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What runs, and is paid and powered, whether or not anybody asks for anything. */
const ALWAYS_ON = [
  'AWS::AmazonMQ::Broker',
  'AWS::AppRunner::Service',
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::DAX::Cluster',
  'AWS::DMS::ReplicationInstance',
  'AWS::EC2::EC2Fleet',
  'AWS::EC2::Instance',
  'AWS::EC2::SpotFleet',
  'AWS::ECS::Service',
  'AWS::EKS::Nodegroup',
  'AWS::EMR::Cluster',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElasticBeanstalk::Environment',
  'AWS::Elasticsearch::Domain',
  'AWS::GameLift::Fleet',
  'AWS::Lightsail::Instance',
  'AWS::MSK::Cluster',
  'AWS::MWAA::Environment',
  'AWS::MemoryDB::Cluster',
  'AWS::OpenSearchService::Domain',
  'AWS::Redshift::Cluster',
  'AWS::SageMaker::NotebookInstance',
];

/** A model behind an endpoint has servers of its own unless it is serverless. */
const scalesToNothing = (endpoint: ResourceFact): Check =>
  expectEach(endpoint, 'ProductionVariants', (path) =>
    expectProperty(endpoint, { property: `${path}.ServerlessConfig`, expected: 'set', is: () => true }),
  );

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
          ...expectServerless(assembly),
          ...resourcesOfType(assembly, 'AWS::SageMaker::EndpointConfig').map(scalesToNothing),
          ...resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) => holds(evidenceOf(each))),
        ],
        { met: 'Everything scales with its use.', none: notApplicable('The assembly computes nothing.') },
      ),
    ),
};
