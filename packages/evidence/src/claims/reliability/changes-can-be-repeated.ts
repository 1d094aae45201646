import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet, withRepository } from '../vocabulary/require-facts';

const FOLDER = 'packages/api/src';

export const changesCanBeRepeated: Claim = {
  id: 'changes-can-be-repeated',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure'],
  statement:
    'What a user tracks can be sent again after a failure: a day’s entry is put where it belongs, and a new habit or pause is made once under its Idempotency-Key, from many instances at once too.',
  bestPractices: ['REL04-BP04'],
  fix: `Keep \`idempotent: true\` of the routes in ${FOLDER}/habits and ${FOLDER}/pauses, and the claim of one row in ${FOLDER}/idempotency/store.ts.`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, `${FOLDER}/habits/routes.ts`, /^\s*idempotent: true,/),
            expectCode(repository, `${FOLDER}/pauses/routes.ts`, /^\s*idempotent: true,/),
            expectCode(repository, `${FOLDER}/entries/routes.ts`, /^\s*method: 'put',/),
            expectCode(
              repository,
              `${FOLDER}/http/bind.ts`,
              /return once\(context, request, services\.idempotency, carryOut\)/,
            ),
            expectCode(repository, `${FOLDER}/idempotency/store.ts`, /on conflict \(account_id, key\) do update/),
            expectCode(
              repository,
              `${FOLDER}/http/once.test.ts`,
              /is carried out once when it is sent many times at once/,
            ),
            expectCode(repository, 'packages/api/openapi.json', /"\$ref": "#\/components\/parameters\/IdempotencyKey"/),
          ),
        ],
        {
          met: 'Routes, store, test and document agree that a change is carried out once.',
          none: notMet('There is no API.'),
          strength: 'declared',
        },
      ),
    ),
};
