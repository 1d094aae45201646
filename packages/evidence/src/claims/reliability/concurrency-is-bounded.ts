import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

export const concurrencyIsBounded: Claim = {
  id: 'concurrency-is-bounded',
  pillar: 'reliability',
  section: 'Automatic Scaling',
  principles: ['Stop guessing capacity'],
  statement: 'Every function has a share of the concurrency of its account that nothing else takes, and takes no more.',
  bestPractices: ['REL01-BP03', 'REL10-BP03'],
  fix: 'Set `api.reservedConcurrency` in the descriptor.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { api }) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) =>
          expectProperty(each, { property: 'ReservedConcurrentExecutions', expected: api.reservedConcurrency }),
        ),
        {
          met: 'The concurrency of every function is that of the descriptor.',
          none: notApplicable('The assembly has no function.'),
        },
      ),
    ),
};
