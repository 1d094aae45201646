import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const RULES = 'BucketEncryption.ServerSideEncryptionConfiguration';
const ALGORITHMS = ['AES256', 'aws:kms', 'aws:kms:dsse'];

export const bucketsEncrypted: Claim = {
  id: 'buckets-encrypted',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Protect data in transit and at rest'],
  statement: 'Every bucket says how its objects are encrypted at rest.',
  bestPractices: ['SEC08-BP02'],
  fix: 'Set `encryption` on the bucket.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::S3::Bucket').map((bucket) =>
          expectEach(bucket, RULES, (rule) =>
            expectProperty(bucket, {
              property: `${rule}.ServerSideEncryptionByDefault.SSEAlgorithm`,
              expected: ALGORITHMS.join(' or '),
              is: (algorithm) => typeof algorithm === 'string' && ALGORITHMS.includes(algorithm),
            }),
          ),
        ),
        { met: 'Every bucket encrypts by default.', none: notApplicable('The assembly has no bucket.') },
      ),
    ),
};
