import type { TemplateValue } from '../../facts/value';
import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsWhatPeopleSee as claim } from './dashboard-shows-what-people-see';

const site = aResource('AWS::CloudFront::Distribution', { DistributionConfig: { Aliases: ['habits.example.com'] } });
const opening = (SITE: TemplateValue) =>
  aResource('AWS::Synthetics::Canary', { Name: 'site', RunConfig: { EnvironmentVariables: { SITE } } });
const ORIGIN = { 'Fn::Join': ['', ['https://', aReferenceTo(site, 'DomainName')]] };
const lines: readonly ALine[] = [
  ['CloudWatchSynthetics', 'SuccessPercent', 'Average', aReferenceTo(opening(''))],
  ['CloudWatchSynthetics', 'Duration', 'Average', 'site'],
];
const standing = anAssembly().with(site, aDashboard(...lines));

testClaim(claim, {
  met: [
    {
      given: 'a browser that opens the distribution',
      facts: standing.with(opening(ORIGIN)),
      shows: [{ logicalId: 'Canary' }, { logicalId: 'Canary' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    { given: 'one that opens it by its name', facts: standing.with(opening('https://habits.example.com')) },
  ],
  notMet: [
    {
      given: 'one that opens something else',
      facts: standing.with(opening('https://example.org')),
      because: 'opens no',
    },
    {
      given: 'no graph of its duration',
      facts: anAssembly().with(site, opening(ORIGIN), aDashboard(...lines.slice(0, 1))),
      because: 'Average of Duration',
    },
  ],
  unknown: [{ given: 'an unresolved address', facts: standing.with(opening(UNRESOLVED)) }],
  none: 'not-met',
  nothing: anAssembly().with(site),
});
