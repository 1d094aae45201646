import { ofType, withProperty, type Mutation } from '../../testing/mutation';
import { CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';

/** The edge keeps what the API answered. */
export const mutation: Mutation = {
  affects: ['health-checks-see-the-database', 'edge-compresses', 'nothing-is-sent-uncompressed'],
  mutate: (facts) =>
    withProperty(
      facts,
      ofType('AWS::CloudFront::Distribution'),
      'DistributionConfig.CacheBehaviors.0.CachePolicyId',
      CACHING_OPTIMIZED,
    ),
};
