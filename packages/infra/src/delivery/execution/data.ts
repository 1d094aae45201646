import type { ServiceRights } from './service-rights';

/** The database and the cache. */
export const DATA: readonly ServiceRights[] = [
  {
    service: 'rds',
    named: [
      'CreateDBCluster',
      'ModifyDBCluster',
      'DeleteDBCluster',
      'CreateDBClusterSnapshot',
      'CreateDBInstance',
      'ModifyDBInstance',
      'DeleteDBInstance',
      'RebootDBInstance',
      'CreateDBSubnetGroup',
      'ModifyDBSubnetGroup',
      'DeleteDBSubnetGroup',
      'CreateDBClusterParameterGroup',
      'ModifyDBClusterParameterGroup',
      'ResetDBClusterParameterGroup',
      'DeleteDBClusterParameterGroup',
      'AddTagsToResource',
      'RemoveTagsFromResource',
      'ListTagsForResource',
    ],
    // Lists, too: they have no tag to be refused for.
    fresh: [
      'DescribeDBClusters',
      'DescribeDBClusterParameterGroups',
      'DescribeDBClusterParameters',
      'DescribeDBClusterSnapshots',
      'DescribeDBInstances',
      'DescribeDBSnapshots',
      'DescribeDBSubnetGroups',
      'DescribeGlobalClusters',
    ],
    anywhere: ['DescribeDBEngineVersions', 'DescribeEngineDefaultClusterParameters', 'DescribeEvents'],
  },
  // A cluster has the option group, and an instance the groups, that RDS keeps for its engine.
  {
    service: 'rds',
    chosen: ['og:default*', 'pg:default*'],
    named: ['CreateDBCluster', 'ModifyDBCluster', 'CreateDBInstance', 'ModifyDBInstance'],
  },
  // The copy that the pilot light restores was named by AWS Backup.
  {
    service: 'rds',
    chosen: ['og:default*', 'cluster-snapshot:awsbackup:*'],
    named: ['RestoreDBClusterFromSnapshot'],
  },
  {
    service: 'elasticache',
    named: [
      'CreateServerlessCache',
      'ModifyServerlessCache',
      'DeleteServerlessCache',
      'CreateUser',
      'ModifyUser',
      'DeleteUser',
      'CreateUserGroup',
      'ModifyUserGroup',
      'DeleteUserGroup',
      'AddTagsToResource',
      'RemoveTagsFromResource',
      'ListTagsForResource',
    ],
    fresh: ['DescribeServerlessCaches', 'DescribeUsers', 'DescribeUserGroups'],
  },
  // RDS makes the master's secret in the name of who makes the cluster, and names it.
  {
    service: 'secretsmanager',
    chosen: ['secret:rds!cluster-*'],
    named: ['CreateSecret', 'TagResource', 'RotateSecret', 'DescribeSecret'],
  },
];
