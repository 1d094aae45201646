import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['traffic-moves-by-one-key'],
  mutate: (facts) =>
    withProperty(
      facts,
      (resource) =>
        ofType('AWS::CloudFront::Function')(resource) && resource.properties['Name'] === 'hexastyle-staging-api-route',
      'FunctionConfig.KeyValueStoreAssociations',
      undefined,
    ),
};
