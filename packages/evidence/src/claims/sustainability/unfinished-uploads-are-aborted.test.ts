import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { unfinishedUploadsAreAborted as claim } from './unfinished-uploads-are-aborted';

const ruled = (...Rules: readonly TemplateValue[]) =>
  anAssembly().with(aResource('AWS::S3::Bucket', { LifecycleConfiguration: { Rules } }));
const abort = (DaysAfterInitiation: TemplateValue) => ({
  Status: 'Enabled',
  AbortIncompleteMultipartUpload: { DaysAfterInitiation },
});

testClaim(claim, {
  met: [
    {
      given: 'a day',
      facts: ruled({ Status: 'Enabled', ExpirationInDays: 1 }, abort(1)),
      shows: [{ property: 'LifecycleConfiguration.Rules.1.AbortIncompleteMultipartUpload.DaysAfterInitiation' }],
    },
  ],
  notMet: [
    { given: 'a month', facts: ruled(abort(30)), because: 'is 30, expected at most 7' },
    {
      given: 'a rule of something else',
      facts: ruled({ Status: 'Enabled', ExpirationInDays: 1 }),
      because: 'is not set',
    },
    { given: 'a rule that is off', facts: ruled({ ...abort(1), Status: 'Disabled' }), because: 'is Disabled' },
    { given: 'a rule for some uploads', facts: ruled({ ...abort(1), Prefix: 'a/' }), because: 'Prefix' },
    { given: 'no rule', facts: anAssembly().with(aResource('AWS::S3::Bucket')), because: 'has no lifecycle rule' },
  ],
  unknown: [{ given: 'an unresolved number of days', facts: ruled(abort(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
