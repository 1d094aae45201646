import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const BEHAVIOR = 'OriginAccessControlConfig.SigningBehavior';

export const mutation: Mutation = {
  affects: ['web-bucket-answers-the-edge-only', 'site-survives-a-region'],
  mutate: (facts) => withProperty(facts, ofType('AWS::CloudFront::OriginAccessControl'), BEHAVIOR, 'never'),
};
