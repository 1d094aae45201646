import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isObject, isUnresolved, type TemplateObject } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notMet, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';

const VARIABLES = 'RunConfig.EnvironmentVariables';

/** The addresses of a distribution: its own, and those that it answers to besides. */
const addressed = (assembly: AssemblyFacts, variables: TemplateObject): boolean => {
  const aliases = resourcesOfType(assembly, 'AWS::CloudFront::Distribution').flatMap(
    (each) => rawOf(each, 'DistributionConfig.Aliases') ?? [],
  );
  return Object.values(variables).some(
    (value) =>
      mentionsOf(assembly, value).some(({ type }) => type === 'AWS::CloudFront::Distribution') ||
      (typeof value === 'string' && aliases.includes(value.replace('https://', ''))),
  );
};

/** The browser goes the way that people go. */
const opensTheSite = (assembly: AssemblyFacts, canary: ResourceFact): Check => {
  const evidence = evidenceOf(canary, VARIABLES, 'the address of a distribution');
  const variables = rawOf(canary, VARIABLES);
  if (isObject(variables) && addressed(assembly, variables)) return holds(evidence);
  const isOpen =
    property(canary, VARIABLES).kind === 'unresolved' ||
    (isObject(variables) && Object.values(variables).some((value) => isUnresolved(value)));
  return isOpen
    ? cannotTell(`what ${nameOf(canary)} opens is unresolved`, evidence)
    : fails(`${nameOf(canary)} opens no distribution of the assembly`, evidence);
};

export const dashboardShowsWhatPeopleSee: Claim = {
  id: 'dashboard-shows-what-people-see',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement:
    'A browser opens the site the way people do, through the edge, and a dashboard shows whether it could and how long it took.',
  bestPractices: ['OPS04-BP03', 'OPS10-BP06'],
  fix: 'Give the `SiteCanary` the address of the distribution, and keep its graph in packages/infra/src/observability/dashboard/api-row.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Synthetics::Canary').map((canary) =>
          allOf(
            opensTheSite(assembly, canary),
            expectGraphed(assembly, canary, {
              namespace: 'CloudWatchSynthetics',
              metrics: { SuccessPercent: ['Average'], Duration: ['Average'] },
              names: [textAt(canary, 'Name')],
            }),
          ),
        ),
        { met: 'A dashboard shows what the browser saw.', none: notMet('No browser opens the site.') },
      ),
    ),
};
