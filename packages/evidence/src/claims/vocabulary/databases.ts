import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';

const INSTANCE = 'AWS::RDS::DBInstance';

/** Every database that AWS runs: clusters, and the instances that stand alone. An instance in a cluster is a part of that. */
export const databasesOf = (assembly: AssemblyFacts): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::RDS::DBCluster', INSTANCE, 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster').filter(
    (database) => database.type !== INSTANCE || property(database, 'DBClusterIdentifier').kind === 'absent',
  );

/** The property in which a database names its security groups. */
export const groupsProperty = ({ type }: ResourceFact): string =>
  type === INSTANCE ? 'VPCSecurityGroups' : 'VpcSecurityGroupIds';
