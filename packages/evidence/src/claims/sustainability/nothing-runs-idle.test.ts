import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { nothingRunsIdle as claim } from './nothing-runs-idle';

const instance = (DBInstanceClass: TemplateValue) =>
  anAssembly().with(aResource('AWS::RDS::DBInstance', { DBInstanceClass }), aResource('AWS::Lambda::Function'));

testClaim(claim, {
  met: [{ given: 'serverless only', facts: instance('db.serverless'), shows: [{ actual: 'db.serverless' }, {}] }],
  notMet: [
    { given: 'a database of fixed size', facts: instance('db.r7g.large'), because: 'is db.r7g.large' },
    {
      given: 'a server',
      facts: instance('db.serverless').with(aResource('AWS::EC2::Instance')),
      because: '/Test/Instance is AWS::EC2::Instance, which runs always',
    },
    ...['AWS::AppRunner::Service', 'AWS::EC2::EC2Fleet', 'AWS::EMR::Cluster', 'AWS::MemoryDB::Cluster'].map((type) => ({
      given: type,
      facts: instance('db.serverless').with(aResource(type)),
      because: 'which runs always',
    })),
    {
      given: 'a cluster that has its class itself',
      facts: instance('db.serverless').with(
        aResource('AWS::RDS::DBCluster', { DBClusterInstanceClass: 'db.r6gd.large' }),
      ),
      because: 'DBClusterInstanceClass',
    },
    {
      given: 'a model that is served by servers',
      facts: anAssembly().with(
        aResource('AWS::SageMaker::EndpointConfig', { ProductionVariants: [{ InstanceType: 'ml.m5.large' }] }),
      ),
      because: 'ServerlessConfig',
    },
  ],
  unknown: [{ given: 'an unresolved class', facts: instance(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
