import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const BEHAVIOR = 'OriginAccessControlConfig.SigningBehavior';

export const mutation: Mutation = {
  affects: ['web-bucket-answers-the-edge-only'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::OriginAccessControl'), BEHAVIOR, 'never'),
};
