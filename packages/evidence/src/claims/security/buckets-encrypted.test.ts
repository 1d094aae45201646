import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { bucketsEncrypted as claim } from './buckets-encrypted';

const bucket = (SSEAlgorithm: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::S3::Bucket', {
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }] },
    }),
  );

testClaim(claim, {
  met: [{ given: 'a bucket with AES-256', facts: bucket('AES256'), shows: [{ actual: 'AES256' }] }],
  notMet: [
    {
      given: 'a bucket with an empty list of rules',
      facts: anAssembly().with(
        aResource('AWS::S3::Bucket', { BucketEncryption: { ServerSideEncryptionConfiguration: [] } }),
      ),
    },
    { given: 'a bucket that does not say', facts: anAssembly().with(aResource('AWS::S3::Bucket')) },
    { given: 'an algorithm that nobody knows', facts: bucket('rot13'), because: 'is rot13' },
  ],
  unknown: [{ given: 'an unresolved algorithm', facts: bucket(UNRESOLVED) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
