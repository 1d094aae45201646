import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet, withRepository } from '../vocabulary/require-facts';

export const healthEndpointExists: Claim = {
  id: 'health-endpoint-exists',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure'],
  statement: 'The API answers whether it is ready, asks the database before it says so, and documents the operation.',
  bestPractices: ['REL11-BP01', 'REL03-BP03'],
  fix: 'Keep `GET /health/ready` in packages/api/src/health and run `npx projen` to write packages/api/openapi.json.',
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, 'packages/api/openapi.json', /"\/health\/ready": \{/),
            expectCode(repository, 'packages/api/src/health/routes.ts', /path: '\/health\/ready'/),
            expectCode(repository, 'packages/api/src/health/store.ts', /sql`select 1`/),
          ),
        ],
        {
          met: 'The operation is documented, routed and asks the database.',
          none: notMet('There is no API.'),
          strength: 'declared',
        },
      ),
    ),
};
