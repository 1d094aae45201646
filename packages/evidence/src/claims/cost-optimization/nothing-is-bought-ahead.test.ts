import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { nothingIsBoughtAhead as claim } from './nothing-is-bought-ahead';

const stored = (DBInstanceClass: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::RDS::DBInstance', { DBInstanceClass }),
    aResource('AWS::ElastiCache::ServerlessCache'),
  );
const table = (BillingMode: TemplateValue) =>
  stored('db.serverless').with(aResource('AWS::DynamoDB::Table', { BillingMode }));

testClaim(claim, {
  met: [
    {
      given: 'a database and a cache that are serverless',
      facts: stored('db.serverless'),
      shows: [{ actual: 'db.serverless' }],
    },
    { given: 'a table that is paid by the request', facts: table('PAY_PER_REQUEST') },
  ],
  notMet: [
    { given: 'a database of fixed size', facts: stored('db.r7g.large'), because: 'is db.r7g.large' },
    { given: 'a table of fixed size', facts: table(undefined), because: 'BillingMode of /Test/Table is not set' },
    {
      given: 'a cache of nodes',
      facts: stored('db.serverless').with(aResource('AWS::ElastiCache::ReplicationGroup')),
      because: '/Test/ReplicationGroup is AWS::ElastiCache::ReplicationGroup, which is cheaper when it is bought ahead',
    },
  ],
  unknown: [{ given: 'an unresolved class', facts: stored(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::Lambda::Function')),
});
