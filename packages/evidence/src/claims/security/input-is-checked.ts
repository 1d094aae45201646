import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectNumber } from '../vocabulary/expect-number';
import { notMet, withRepository } from '../vocabulary/require-facts';

const FOLDER = 'packages/api/src';
const BIND = `${FOLDER}/http/bind.ts`;

/** Above this a body is a way to fill the memory of an instance. */
const MOST_BYTES = 1_048_576;

export const inputIsChecked: Claim = {
  id: 'input-is-checked',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Apply security at all layers', 'Automate security best practices'],
  statement:
    'Path, query and body of every request are held against the schema of their route before it runs, bodies end at a size, and made-up requests are sent to every operation in the tests.',
  bestPractices: ['SEC11-BP02'],
  fix: `Keep \`parseInput\` of every part in ${BIND}, the limit in ${FOLDER}/http/json-body.ts, and ${FOLDER}/openapi/fuzz.test.ts.`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, BIND, /params: route\.params && parseInput\(route\.params,/),
            expectCode(repository, BIND, /query: route\.query && parseInput\(route\.query,/),
            expectCode(repository, BIND, /body: route\.body && parseInput\(route\.body, sent,/),
            expectCode(repository, `${FOLDER}/http/input.ts`, /throw new Problem\('invalid-input'/),
            expectNumber(repository, {
              path: `${FOLDER}/http/json-body.ts`,
              pattern: /MOST_BYTES = (?<number>[\d_]+)/,
              expected: `at most ${MOST_BYTES}`,
              is: (bytes) => bytes > 0 && bytes <= MOST_BYTES,
            }),
            expectCode(repository, `${FOLDER}/openapi/fuzz.test.ts`, /never with a failure of the server/),
          ),
        ],
        {
          met: 'Every part is parsed, bodies are bounded, and operations are fuzzed.',
          none: notMet('There is no API.'),
          strength: 'declared',
        },
      ),
    ),
};
