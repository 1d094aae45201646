import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import type { Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { withDescribedService } from '../vocabulary/with-described-service';

const BOUND = 'ReservedConcurrentExecutions';

const isBounded = (handler: ResourceFact, least: number): Check =>
  expectProperty(handler, {
    property: BOUND,
    expected: `at least ${least}`,
    is: (share) => typeof share === 'number' && share >= least,
  });

export const concurrencyIsBounded: Claim = {
  id: 'concurrency-is-bounded',
  pillar: 'reliability',
  section: 'Automatic Scaling',
  principles: ['Stop guessing capacity'],
  statement:
    'Every function has a share of the concurrency of its account that nothing else takes, and takes no more; the API has the share of the descriptor.',
  bestPractices: ['REL01-BP03', 'REL10-BP03'],
  fix: 'Set `api.reservedConcurrency` in the descriptor, and `concurrency` of every other LayerFunction.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::Lambda'], (assembly, { api, region }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) =>
          servesRequests(assembly, each)
            ? expectProperty(each, { property: BOUND, expected: api.reservedConcurrency })
            : // None at all is a bound too, for what rests in the region of recovery.
              isBounded(each, each.region === region ? 1 : 0),
        ),
        {
          met: 'Every function is bounded, and the API as the descriptor says.',
          none: notApplicable('The assembly has no function.'),
        },
      ),
    ),
};
