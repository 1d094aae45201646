import { changeResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['database-admits-the-function-only'],
  mutate: (facts) =>
    changeResources(
      facts,
      ({ type, properties }) => type === 'AWS::EC2::SecurityGroupIngress' && properties['FromPort'] === 5432,
      ({ properties, ...resource }) => ({
        ...resource,
        properties: { ...properties, SourceSecurityGroupId: undefined, CidrIp: '0.0.0.0/0' },
      }),
    ),
};
