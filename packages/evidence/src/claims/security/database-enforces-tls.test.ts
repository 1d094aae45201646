import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { databaseEnforcesTls as claim } from './database-enforces-tls';

const group = (ssl?: string | typeof UNRESOLVED) =>
  aResource('AWS::RDS::DBClusterParameterGroup', {
    Parameters: { log_statement: 'ddl', ...(ssl !== undefined && { 'rds.force_ssl': ssl }) },
  });
const cluster = aResource('AWS::RDS::DBCluster', { DBClusterParameterGroupName: aReferenceTo(group()) });

const documents = (Parameters: object) => {
  const parameters = aResource('AWS::DocDB::DBClusterParameterGroup', { Parameters: { ...Parameters } });
  return anAssembly().with(
    parameters,
    aResource('AWS::DocDB::DBCluster', { DBClusterParameterGroupName: aReferenceTo(parameters) }),
  );
};
const ofMySql = (setting: string) => {
  const parameters = aResource('AWS::RDS::DBParameterGroup', { Parameters: { require_secure_transport: setting } });
  const instance = { Engine: 'mysql', DBParameterGroupName: aReferenceTo(parameters) };
  return anAssembly().with(parameters, aResource('AWS::RDS::DBInstance', instance));
};

const domain = (EnforceHTTPS: boolean) =>
  anAssembly().with(aResource('AWS::OpenSearchService::Domain', { DomainEndpointOptions: { EnforceHTTPS } }));
const warehouse = (...Parameters: readonly { ParameterName: string; ParameterValue: string }[]) => {
  const parameters = aResource('AWS::Redshift::ClusterParameterGroup', { Parameters });
  const from = aResource('AWS::Redshift::Cluster', { ClusterParameterGroupName: aReferenceTo(parameters) });
  return anAssembly().with(parameters, from);
};
const logs = { ParameterName: 'enable_user_activity_logging', ParameterValue: 'true' };
const tls = (ParameterValue: string) => ({ ParameterName: 'require_ssl', ParameterValue });

testClaim(claim, {
  met: [
    { given: 'a domain that enforces HTTPS', facts: domain(true) },
    { given: 'a warehouse that asks for TLS', facts: warehouse(logs, tls('true')) },
    {
      given: 'a parameter group that forces TLS',
      facts: anAssembly().with(cluster, group('1')),
      shows: [{ property: 'DBClusterParameterGroupName' }, { property: 'Parameters' }],
    },
    { given: 'documents, of which TLS is asked by default', facts: documents({}) },
    { given: 'a graph without a group', facts: anAssembly().with(aResource('AWS::Neptune::DBCluster')) },
    { given: 'MySQL that asks for TLS by its own setting', facts: ofMySql('ON') },
  ],
  notMet: [
    { given: 'a domain that does not', facts: domain(false), because: 'EnforceHTTPS' },
    { given: 'a warehouse that does not', facts: warehouse(logs, tls('false')) },
    { given: 'a warehouse that does not say', facts: warehouse(logs), because: 'require_ssl' },
    { given: 'a warehouse without parameters', facts: warehouse() },
    { given: 'documents without TLS', facts: documents({ tls: 'disabled' }), because: 'tls of' },
    { given: 'MySQL that does not', facts: ofMySql('0'), because: 'require_secure_transport' },
    {
      given: 'an instance of its own without a group',
      facts: anAssembly().with(cluster, group('1'), aResource('AWS::RDS::DBInstance')),
      because: 'DBParameterGroupName',
    },
    { given: 'TLS switched off', facts: anAssembly().with(cluster, group('0')), because: 'rds.force_ssl' },
    { given: 'a group that does not say', facts: anAssembly().with(cluster, group()) },
    { given: 'a cluster without a group of its own', facts: anAssembly().with(aResource('AWS::RDS::DBCluster')) },
  ],
  unknown: [
    {
      given: 'an engine of which no setting is known',
      facts: anAssembly().with(aResource('AWS::RDS::DBInstance', { Engine: 'oracle-ee' })),
    },
    { given: 'an unresolved setting', facts: anAssembly().with(cluster, group(UNRESOLVED)) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
