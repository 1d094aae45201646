import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { anEnvironment } from '../../testing/an-environment';
import { testClaim } from '../../testing/test-claim';
import { edgeAnswersNearItsUsers as claim } from './edge-answers-near-its-users';

const from = (PriceClass: TemplateValue, region = 'us-east-1') =>
  anAssembly()
    .with(aResource('AWS::CloudFront::Distribution', { DistributionConfig: { PriceClass } }))
    .but({ environment: anEnvironment({ region }) });

testClaim(claim, {
  met: [
    { given: 'North America and Europe', facts: from('PriceClass_100'), shows: [{ actual: 'PriceClass_100' }] },
    { given: 'Asia for a region there', facts: from('PriceClass_200', 'ap-northeast-1') },
    { given: 'everywhere for South America', facts: from('PriceClass_All', 'sa-east-1') },
  ],
  notMet: [
    { given: 'every location', facts: from('PriceClass_All'), because: 'is PriceClass_All, expected PriceClass_100' },
    { given: 'no class, which is every location', facts: from(undefined), because: 'is not set' },
    { given: 'locations of other continents', facts: from('PriceClass_100', 'ap-northeast-1') },
  ],
  unknown: [
    { given: 'an unresolved class', facts: from(UNRESOLVED) },
    { given: 'no descriptor', facts: from('PriceClass_100').but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
