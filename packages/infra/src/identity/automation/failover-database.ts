import type { Environment } from '@hexastyle/environment';
import type { Automation } from './automation';
import { automationTargets } from './targets';

/** Makes the reader the writer, and waits until Aurora serves again. */
export const failoverDatabase = (environment: Environment): Automation => {
  const { clusterName } = automationTargets(environment);
  return {
    id: 'failover-database',
    content: {
      description: `Makes the reader of ${clusterName} its writer.`,
      parameters: {},
      mainSteps: [
        {
          name: 'Failover',
          action: 'aws:executeAwsApi',
          inputs: { Service: 'rds', Api: 'FailoverDBCluster', DBClusterIdentifier: clusterName },
        },
        // For some seconds after the call the cluster still says that it is available.
        { name: 'LetItBegin', action: 'aws:sleep', inputs: { Duration: 'PT30S' } },
        {
          name: 'WaitUntilAvailable',
          action: 'aws:waitForAwsResourceProperty',
          timeoutSeconds: 600,
          inputs: {
            Service: 'rds',
            Api: 'DescribeDBClusters',
            DBClusterIdentifier: clusterName,
            PropertySelector: '$.DBClusters[0].Status',
            DesiredValues: ['available'],
          },
        },
      ],
      outputs: [],
    },
  };
};
