import type { AssemblyFacts } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { allOf, type Check } from '../vocabulary/check';
import { concludeAny } from '../vocabulary/conclude-any';
import { expectProperty } from '../vocabulary/expect-property';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const runs = (assembly: AssemblyFacts): readonly Check[] =>
  resourcesOfType(assembly, 'AWS::Synthetics::Canary').flatMap((canary) => [
    expectProperty(canary, { property: 'Schedule.Expression', expected: 'rate(5 minutes)' }),
    expectProperty(canary, { property: 'StartCanaryAfterCreation', expected: true }),
  ]);

export const siteIsProbed: Claim = {
  id: 'site-is-probed',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure'],
  statement:
    'A browser opens the site every five minutes, and an alarm fires when it fails twice in a row, or does not run.',
  bestPractices: ['REL11-BP01', 'REL06-BP03'],
  fix: 'Make the `SiteCanary` and the `SiteUnreachableAlarm` in packages/infra/src/observability.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { alarms: { thresholds } }) =>
      concludeAny(
        alarmsWatching(assembly, {
          namespace: 'CloudWatchSynthetics',
          metric: 'SuccessPercent',
          statistic: 'Average',
          of: 'AWS::Synthetics::Canary',
          threshold: thresholds['site-unreachable'] ?? 100,
          comparison: 'LessThanThreshold',
          periods: 2,
          silence: 'breaching',
        }).map((check) => allOf(check, ...runs(assembly))),
        { met: 'The canary runs, and the alarm watches it.', none: notMet('No alarm watches a canary.') },
      ),
    ),
};
