import { changeResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['cache-admits-the-function-only'],
  mutate: (facts) =>
    changeResources(
      facts,
      ({ type, properties }) => type === 'AWS::EC2::SecurityGroupIngress' && properties['FromPort'] === 6379,
      ({ properties, ...resource }) => ({ ...resource, properties: { ...properties, FromPort: 0, ToPort: 65535 } }),
    ),
};
