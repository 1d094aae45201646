import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['firewall-requests-are-logged'],
  mutate: (facts) =>
    withProperty(facts, ofType('AWS::WAFv2::LoggingConfiguration'), 'RedactedFields.1.SingleHeader.Name', 'accept'),
};
