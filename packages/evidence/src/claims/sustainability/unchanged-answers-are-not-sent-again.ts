import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet } from '../vocabulary/require-facts';
import { withFolder } from '../vocabulary/with-folder';

const FOLDER = 'packages/api/src/http';

export const unchangedAnswersAreNotSentAgain: Claim = {
  id: 'unchanged-answers-are-not-sent-again',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement:
    'Who already has the newest version of something gets 304 without a body from the API, by If-None-Match, and a test says so.',
  bestPractices: ['SUS03-BP05', 'SUS04-BP07'],
  fix: `Keep the comparison with If-None-Match in ${FOLDER}/answer.ts, and its test.`,
  evaluate: (facts) =>
    withFolder(facts, 'packages/api', (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, `${FOLDER}/answer.ts`, /namesVersion\(context\.get\('If-None-Match'\), version\)/),
            expectCode(repository, `${FOLDER}/answer.ts`, /^\s*context\.status = 304;/),
            expectCode(repository, `${FOLDER}/versions.test.ts`, /status: 304, text: ''/),
          ),
        ],
        {
          met: 'The API compares versions before it answers, and is tested.',
          none: notMet('There is no API.'),
          strength: 'declared',
        },
      ),
    ),
};
