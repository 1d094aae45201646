import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet } from '../vocabulary/require-facts';
import { withProgram } from '../vocabulary/with-program';

const FOLDER = 'bench/api';
const DOCUMENT = 'docs/api.md';

export const speedIsBenchmarked: Claim = {
  id: 'speed-is-benchmarked',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Experiment more often'],
  statement:
    'A command loads the built API beside programs that do the same with next to nothing, fails when a request does, and says how much of their speed it must keep; what it measured is written down.',
  bestPractices: ['PERF01-BP06', 'PERF05-BP04'],
  fix: `Keep \`npm run bench -- api\` in ${FOLDER}, with its bounds, and its figures in ${DOCUMENT}.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, 'package.json', /^\s*"bench": ".*\bbench\/main\.ts"/),
            expectCode(repository, 'bench/main.ts', /^\s*api: \(\) => api\(/),
            expectCode(repository, `${FOLDER}/load.ts`, /^\s*if \(failed > 0\) \{/),
            expectCode(repository, `${FOLDER}/api.ts`, /\batLeast: (?:0\.\d+|1)\b/),
            expectDocument(repository, DOCUMENT),
            expectCode(repository, DOCUMENT, /`npm run bench -- api`/),
          ),
        ],
        { met: 'The command is there, with bounds.', none: notMet('There is no benchmark.'), strength: 'declared' },
      ),
    ),
};
