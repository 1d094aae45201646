import type { ResourceFact } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import type { Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const TYPES = 'EndpointConfiguration.Types';

const check = (api: ResourceFact): Check => {
  const types = property(api, TYPES);
  // Said once for one type and again for each of several, of which an API has only one.
  return types.kind === 'found' && isList(types.value) && types.value.length > 1
    ? expectProperty(api, { property: TYPES, expected: 'REGIONAL', is: () => false })
    : expectEach(api, TYPES, (path) => expectProperty(api, { property: path, expected: 'REGIONAL' }));
};

export const requestsMeetOneEdge: Claim = {
  id: 'requests-meet-one-edge',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement:
    'APIs are regional: a request that came through CloudFront goes straight to its region and not through the edge of API Gateway a second time.',
  bestPractices: ['SUS04-BP07', 'SUS02-BP04'],
  fix: 'Set `endpointTypes: [EndpointType.REGIONAL]` in packages/infra/src/api/rest-interface.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').length === 0
          ? []
          : resourcesOfType(assembly, 'AWS::ApiGateway::RestApi').map(check),
        { met: 'Every API is regional.', none: notApplicable('The assembly has no REST API behind CloudFront.') },
      ),
    ),
};
