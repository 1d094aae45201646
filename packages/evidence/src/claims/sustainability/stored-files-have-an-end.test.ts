import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { storedFilesHaveAnEnd as claim } from './stored-files-have-an-end';

const ruled = (...Rules: readonly TemplateValue[]) =>
  anAssembly().with(aResource('AWS::S3::Bucket', { LifecycleConfiguration: { Rules } }));
const versioned = (...Rules: readonly TemplateValue[]) =>
  anAssembly().with(
    aResource('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Enabled' }, LifecycleConfiguration: { Rules } }),
  );
const NoncurrentVersionExpiration = { NoncurrentDays: 30 };

testClaim(claim, {
  met: [
    {
      given: 'files that end',
      facts: ruled({ Status: 'Enabled', ExpirationInDays: 90 }),
      shows: [{ property: 'LifecycleConfiguration.Rules.0.Status' }],
    },
    { given: 'earlier versions that end', facts: versioned({ Status: 'Enabled', NoncurrentVersionExpiration }) },
    {
      given: 'a rule for some files beside one for all',
      facts: ruled(
        { Status: 'Enabled', Prefix: 'a/', ExpirationInDays: 1 },
        { Status: 'Enabled', ExpirationInDays: 90 },
      ),
    },
  ],
  notMet: [
    { given: 'no rule', facts: ruled(), because: 'has no lifecycle rule' },
    {
      given: 'versions that stay when their files end',
      facts: versioned({ Status: 'Enabled', ExpirationInDays: 30 }),
      because: 'VersioningConfiguration.Status',
    },
    { given: 'a rule that is off', facts: ruled({ Status: 'Disabled', ExpirationInDays: 90 }), because: 'is Disabled' },
    { given: 'a rule that only moves files', facts: ruled({ Status: 'Enabled', Transitions: [] }) },
    {
      given: 'a rule for some files only',
      facts: ruled({ Status: 'Enabled', Prefix: 'a/', ExpirationInDays: 1 }),
      because: 'Prefix',
    },
    {
      given: 'an end for earlier versions that a bucket does not keep',
      facts: ruled({ Status: 'Enabled', NoncurrentVersionExpiration }),
      because: 'VersioningConfiguration.Status',
    },
  ],
  unknown: [{ given: 'an unresolved end', facts: ruled({ Status: 'Enabled', ExpirationInDays: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
