import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { tagsSayWhoseItIs as claim } from './tags-say-whose-it-is';

const tagged = (environment: TemplateValue, owner: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::SNS::Topic', {
      Tags: [
        { Key: 'Environment', Value: environment },
        { Key: 'Owner', Value: owner },
      ],
    }),
  );

testClaim(claim, {
  met: [
    { given: 'the tags of the descriptor', facts: tagged('staging', 'platform'), shows: [{ property: 'Tags' }] },
    {
      given: 'a resource with no tags beside it',
      facts: tagged('staging', 'platform').with(aResource('AWS::EC2::Route')),
    },
  ],
  notMet: [
    { given: 'another owner', facts: tagged('staging', 'somebody'), because: 'Owner of /Test/Topic is not platform' },
    { given: 'another environment', facts: tagged('production', 'platform'), because: 'Environment of /Test/Topic' },
  ],
  unknown: [
    { given: 'an unresolved owner', facts: tagged('staging', UNRESOLVED) },
    { given: 'no descriptor', facts: tagged('a', 'b').but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::EC2::Route')),
});
