import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet, withRepository } from '../vocabulary/require-facts';

const FOLDER = 'packages/api/src';

/** What each test breaks, and what it wants to see. */
const OUTAGES: readonly (readonly [file: string, sentence: RegExp])[] = [
  ['database/outage.test.ts', /answers 503 with Retry-After, stays alive, and works again without a restart/],
  ['database/outage.test.ts', /does not wait for ever for one that swallows everything/],
  ['cache/outage.test.ts', /keeps everybody signed in, signs in and out, and is ready/],
  ['cache/outage.test.ts', /still slows down somebody who guesses/],
];

export const outagesAreTested: Claim = {
  id: 'outages-are-tested',
  pillar: 'reliability',
  section: 'Change Management',
  principles: ['Test recovery procedures'],
  statement:
    'Before anything is deployed, tests cut the API off from its database and from its cache, let both hang, and want it to answer and to recover without a restart.',
  bestPractices: ['REL08-BP03'],
  fix: `Keep the tests in ${FOLDER}/database/outage.test.ts and ${FOLDER}/cache/outage.test.ts, and \`npm test\` in the builds of the pipelines.`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, 'packages/infra/buildspecs/backend.yaml', /^\s*- npm test\b/),
            ...OUTAGES.map(([file, sentence]) => expectCode(repository, `${FOLDER}/${file}`, sentence)),
          ),
        ],
        { met: 'The build runs tests of every outage.', none: notMet('There is no API.'), strength: 'declared' },
      ),
    ),
};
