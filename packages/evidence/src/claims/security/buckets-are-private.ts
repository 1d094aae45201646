import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const BLOCK = 'PublicAccessBlockConfiguration';

export const bucketsArePrivate: Claim = {
  id: 'buckets-are-private',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Keep people away from data'],
  statement: 'Every bucket blocks public access in all four ways.',
  bestPractices: ['SEC08-BP04', 'SEC03-BP07'],
  fix: 'Set `blockPublicAccess: BlockPublicAccess.BLOCK_ALL` on the bucket.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::S3::Bucket').map((bucket) =>
          allOf(
            expectProperty(bucket, { property: `${BLOCK}.BlockPublicAcls`, expected: true }),
            expectProperty(bucket, { property: `${BLOCK}.BlockPublicPolicy`, expected: true }),
            expectProperty(bucket, { property: `${BLOCK}.IgnorePublicAcls`, expected: true }),
            expectProperty(bucket, { property: `${BLOCK}.RestrictPublicBuckets`, expected: true }),
          ),
        ),
        { met: 'No bucket can be made public.', none: notApplicable('The assembly has no bucket.') },
      ),
    ),
};
