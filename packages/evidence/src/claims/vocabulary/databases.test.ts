import { aReferenceTo, aResource } from '../../testing/a-resource';
import { databasesOf, groupsProperty } from './databases';

const cluster = aResource('AWS::RDS::DBCluster');
const alone = aResource('AWS::RDS::DBInstance', {}, { logicalId: 'Alone' });
const part = aResource('AWS::RDS::DBInstance', { DBClusterIdentifier: aReferenceTo(cluster) }, { logicalId: 'Part' });
const documents = aResource('AWS::DocDB::DBCluster', {}, { logicalId: 'Documents' });

test('given clusters and instances, then an instance in a cluster is no database of its own', () => {
  const resources = [cluster, alone, part, documents, aResource('AWS::Neptune::DBCluster', {}, { logicalId: 'Graph' })];

  const databases = databasesOf({ resources, resting: [], stacks: [] });

  expect(databases.map(({ logicalId }) => logicalId)).toEqual(['DBCluster', 'Alone', 'Documents', 'Graph']);
  expect([cluster, alone].map(groupsProperty)).toEqual(['VpcSecurityGroupIds', 'VPCSecurityGroups']);
});
