import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet, withRepository } from '../vocabulary/require-facts';

const FOLDER = 'packages/api/src';
const COOKIES = `${FOLDER}/http/cookies.ts`;

export const cookiesAreGuarded: Claim = {
  id: 'cookies-are-guarded',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Protect data in transit and at rest', 'Apply security at all layers'],
  statement:
    'Cookies of the API are Secure, HttpOnly, SameSite and bound to one host by their name; the function makes no others, and a test holds every attribute.',
  bestPractices: ['SEC09-BP02', 'SEC11-BP02'],
  fix: `Keep \`setCookie\` in ${COOKIES} and \`cookieSecure: true\` in ${FOLDER}/lambda.ts.`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, COOKIES, /'HttpOnly', 'SameSite=(Lax|Strict)', \.\.\.\(isSecure \? \['Secure'\]/),
            expectCode(repository, COOKIES, /isSecure \? `__Host-/),
            expectCode(repository, `${FOLDER}/lambda.ts`, /^\s*cookieSecure: true,/),
            expectCode(repository, `${FOLDER}/accounts/routes.test.ts`, /__Host-.*HttpOnly; SameSite=Lax; Secure/),
          ),
        ],
        {
          met: 'The one place that makes cookies sets every attribute, and is tested.',
          none: notMet('There is no API.'),
          strength: 'declared',
        },
      ),
    ),
};
