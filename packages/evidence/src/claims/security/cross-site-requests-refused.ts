import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet, withRepository } from '../vocabulary/require-facts';

const FOLDER = 'packages/api/src';

export const crossSiteRequestsRefused: Claim = {
  id: 'cross-site-requests-refused',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Apply security at all layers'],
  statement: 'The API refuses changes that another site asks a browser for, and a test says so.',
  bestPractices: ['SEC11-BP02'],
  fix: `Keep \`trustedOrigins\` in front of the routes in ${FOLDER}/app.ts, and its test.`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, `${FOLDER}/app.ts`, /^\s*app\.use\(trustedOrigins\(/),
            expectCode(repository, `${FOLDER}/http/trusted-origins.ts`, /new Problem\('untrusted-origin'\)/),
            expectCode(repository, `${FOLDER}/http/trusted-origins.test.ts`, /cross-site/),
          ),
        ],
        {
          met: 'The check stands in front of every route and is tested.',
          none: notMet('There is no API.'),
          strength: 'declared',
        },
      ),
    ),
};
