import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { bucketsArePrivate as claim } from './buckets-are-private';

const bucket = (changes: Readonly<Record<string, boolean | typeof UNRESOLVED>>) =>
  anAssembly().with(
    aResource('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
        ...changes,
      },
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a bucket that blocks everything',
      facts: bucket({}),
      shows: [{ property: 'PublicAccessBlockConfiguration.BlockPublicAcls', actual: true }],
    },
  ],
  notMet: [
    { given: 'one way left open', facts: bucket({ RestrictPublicBuckets: false }), because: 'RestrictPublicBuckets' },
    { given: 'a bucket that does not say', facts: anAssembly().with(aResource('AWS::S3::Bucket')) },
  ],
  unknown: [{ given: 'an unresolved block', facts: bucket({ BlockPublicPolicy: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
