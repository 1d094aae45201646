import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** The APIs that a distribution forwards requests to. */
const behindTheEdge = (assembly: AssemblyFacts): readonly ResourceFact[] => [
  ...new Set(
    resourcesOfType(assembly, 'AWS::CloudFront::Distribution')
      .flatMap((distribution) => mentionsOf(assembly, rawOf(distribution, 'DistributionConfig.Origins')))
      .filter(({ type }) => type === 'AWS::ApiGateway::RestApi'),
  ),
];

export const requestsPassOneEdge: Claim = {
  id: 'requests-pass-one-edge',
  pillar: 'performance-efficiency',
  section: 'Content Delivery',
  principles: ['Go global in minutes', 'Consider mechanical sympathy'],
  statement:
    "An API behind a distribution is a regional one: requests go from the edge to the region, and not through API Gateway's own edge once more.",
  bestPractices: ['PERF04-BP01', 'PERF04-BP02'],
  fix: 'Keep `endpointTypes: [EndpointType.REGIONAL]` in packages/infra/src/api/rest-interface.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        behindTheEdge(assembly).map((api) =>
          expectProperty(api, {
            property: 'EndpointConfiguration.Types',
            expected: 'REGIONAL',
            is: (types) => isList(types) && types.length === 1 && types[0] === 'REGIONAL',
          }),
        ),
        {
          met: 'Every API behind a distribution is regional.',
          none: notApplicable('No distribution of the assembly has an API behind it.'),
        },
      ),
    ),
};
