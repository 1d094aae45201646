import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { accessLogsGrowCold as claim } from './access-logs-grow-cold';

const logged = (...Rules: readonly TemplateValue[]) => {
  const bucket = aResource('AWS::S3::Bucket', { LifecycleConfiguration: { Rules } });
  return anAssembly().with(
    bucket,
    aResource('AWS::CloudFront::Distribution', {
      DistributionConfig: { Logging: { Bucket: aReferenceTo(bucket, 'RegionalDomainName') } },
    }),
  );
};
const move = (StorageClass: TemplateValue, TransitionInDays: TemplateValue, changes = {}) => ({
  Status: 'Enabled',
  ExpirationInDays: 90,
  Transitions: [{ StorageClass, TransitionInDays }],
  ...changes,
});

testClaim(claim, {
  met: [
    {
      given: 'logs that move after a month',
      facts: logged({ Status: 'Enabled', Prefix: 'a/' }, move('STANDARD_IA', 30)),
      shows: [{ property: 'DistributionConfig.Logging.Bucket' }, { property: 'LifecycleConfiguration.Rules.1.Status' }],
    },
  ],
  notMet: [
    { given: 'logs that stay', facts: logged({ Status: 'Enabled' }), because: 'moves nothing' },
    { given: 'logs that end before they move', facts: logged(move('STANDARD_IA', 90)), because: 'TransitionInDays' },
    { given: 'a year', facts: logged(move('GLACIER', 365, { ExpirationInDays: 400 })), because: 'is 365' },
    { given: 'the same storage', facts: logged(move('STANDARD', 30)), because: 'StorageClass' },
    { given: 'some of them', facts: logged(move('STANDARD_IA', 30, { Prefix: 'a/' })), because: 'Prefix' },
    { given: 'a rule that is off', facts: logged(move('STANDARD_IA', 30, { Status: 'Disabled' })), because: 'Status' },
    { given: 'no rule', facts: logged(), because: 'has no lifecycle rule' },
  ],
  unknown: [{ given: 'an unresolved day', facts: logged(move('STANDARD_IA', UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::CloudFront::Distribution')),
});
