import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { storedFilesHaveAnEnd as claim } from './stored-files-have-an-end';

const ruled = (...Rules: readonly TemplateValue[]) =>
  anAssembly().with(aResource('AWS::S3::Bucket', { LifecycleConfiguration: { Rules } }));
const NoncurrentVersionExpiration = { NoncurrentDays: 30 };

testClaim(claim, {
  met: [
    { given: 'files that end', facts: ruled({ Status: 'Enabled', ExpirationInDays: 90 }), shows: [{}, { actual: 90 }] },
    { given: 'earlier versions that end', facts: ruled({ Status: 'Enabled', NoncurrentVersionExpiration }) },
  ],
  notMet: [
    { given: 'no rule', facts: ruled(), because: 'Rules.0.Status' },
    { given: 'a rule that is off', facts: ruled({ Status: 'Disabled', ExpirationInDays: 90 }), because: 'is Disabled' },
    { given: 'a rule that only moves files', facts: ruled({ Status: 'Enabled', Transitions: [] }) },
  ],
  unknown: [{ given: 'an unresolved end', facts: ruled({ Status: 'Enabled', ExpirationInDays: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
