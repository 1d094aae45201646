import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet } from '../vocabulary/require-facts';
import { withProgram } from '../vocabulary/with-program';

const WORKFLOW = '.github/workflows/build.yml';
const PROGRAM = 'packages/local/src/emulate/main.ts';
const DOCUMENT = 'docs/emulation.md';

export const deploymentsAreRehearsed: Claim = {
  id: 'deployments-are-rehearsed',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Anticipate failure', 'Perform operations as code'],
  statement:
    'Every pull request is deployed to an emulated account once it has passed its tests, and what that does not prove is written down.',
  bestPractices: ['OPS06-BP02', 'OPS05-BP02'],
  fix: 'Keep the job `emulate` of the workflow in packages/platform, and run `npx projen`.',
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, WORKFLOW, /^\s*pull_request\b/),
            expectCode(repository, WORKFLOW, /^\s*needs: build$/),
            expectCode(repository, WORKFLOW, /^\s*(- )?run: npm run emulate$/),
            expectCode(repository, 'package.json', new RegExp(`^\\s*"emulate": ".*\\b${PROGRAM}"`)),
            expectDocument(repository, PROGRAM),
            expectDocument(repository, DOCUMENT),
          ),
        ],
        { met: 'The workflow deploys to an emulator.', none: notMet('There is no workflow.'), strength: 'declared' },
      ),
    ),
};
