import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import { mentions, rawOf } from './mentions';

const INSTANCE = 'AWS::RDS::DBInstance';
const GRAPH = 'AWS::Neptune::DBCluster';

/** What keeps data as a database does, and is described in other words: tables, warehouses, search domains, series. */
const STORES = [
  'AWS::DocDBElastic::Cluster',
  'AWS::DynamoDB::Table',
  'AWS::Elasticsearch::Domain',
  'AWS::OpenSearchService::Domain',
  'AWS::Redshift::Cluster',
  'AWS::RedshiftServerless::Namespace',
  'AWS::Timestream::Database',
] as const;

export type Store = (typeof STORES)[number];

/** Every database that AWS runs: clusters, and the instances that stand alone. An instance in a cluster is a part of that. */
export const databasesOf = (assembly: AssemblyFacts): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::RDS::DBCluster', INSTANCE, 'AWS::DocDB::DBCluster', GRAPH).filter(
    (database) => database.type !== INSTANCE || property(database, 'DBClusterIdentifier').kind === 'absent',
  );

/** What a claim about every database speaks of beside those of `databasesOf`. */
export const storesOf = (assembly: AssemblyFacts): readonly ResourceFact[] => resourcesOfType(assembly, ...STORES);

/** All that a claim about every database speaks of. */
export const allDatabasesOf = (assembly: AssemblyFacts): readonly ResourceFact[] => [
  ...databasesOf(assembly),
  ...storesOf(assembly),
];

/** What a database runs on: an instance that stands alone, and a cluster that has its class itself, run on themselves. */
export const instancesOf = (assembly: AssemblyFacts, database: ResourceFact): readonly ResourceFact[] =>
  database.type === INSTANCE || rawOf(database, 'DBClusterInstanceClass') !== undefined
    ? [database]
    : resourcesOfType(assembly, database.type.replace('DBCluster', 'DBInstance')).filter((instance) =>
        mentions(assembly, rawOf(instance, 'DBClusterIdentifier'), database),
      );

/** The property in which a database names its security groups. */
export const groupsProperty = ({ type }: ResourceFact): string =>
  type === INSTANCE ? 'VPCSecurityGroups' : 'VpcSecurityGroupIds';

/** The property in which a database says between which capacities it scales. */
export const scalingProperty = ({ type }: ResourceFact): string =>
  type === GRAPH ? 'ServerlessScalingConfiguration' : 'ServerlessV2ScalingConfiguration';

/** The type of the subnet groups of a database. */
export const subnetGroupType = ({ type }: ResourceFact): string =>
  type.replace(/DB(Cluster|Instance)$/, 'DBSubnetGroup');
