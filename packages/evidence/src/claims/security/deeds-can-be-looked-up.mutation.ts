import { changeResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['deeds-can-be-looked-up'],
  mutate: (facts) =>
    changeResources(
      facts,
      ({ properties }) => properties['ManagedPolicyName'] === 'hexastyle-staging-boundary',
      (boundary) => ({
        ...boundary,
        properties: JSON.parse(
          JSON.stringify(boundary.properties).replace('"cloudtrail:StopLogging",', ''),
        ) as typeof boundary.properties,
      }),
    ),
};
