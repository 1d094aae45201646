import { changeResources, ofType, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['resources-name-their-owner'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::RDS::DBCluster'), (cluster) => ({
      ...cluster,
      properties: JSON.parse(
        JSON.stringify(cluster.properties).replace('"platform-team"', '"somebody who left"'),
      ) as typeof cluster.properties,
    })),
};
