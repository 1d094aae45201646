import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet, withRepository } from '../vocabulary/require-facts';

const WORKFLOW = '.github/workflows/build.yml';

export const pipelineRunsTheTests: Claim = {
  id: 'pipeline-runs-the-tests',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Perform operations as code', 'Make frequent, small, reversible changes'],
  statement:
    'Every change is installed from the lock file, checked for drift of generated files and tested before it is merged.',
  bestPractices: ['OPS05-BP02', 'OPS05-BP10'],
  fix: 'Keep the steps `npm ci`, `npx projen && git diff --exit-code` and `npm test` on pull requests in packages/platform, and run `npx projen`.',
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        [
          allOf(
            expectCode(repository, WORKFLOW, /^\s*pull_request\b/),
            expectCode(repository, WORKFLOW, /^\s*(- )?run: npm ci$/),
            expectCode(repository, WORKFLOW, /^\s*(- )?run: .*git diff --exit-code$/),
            expectCode(repository, WORKFLOW, /^\s*(- )?run: npm test$/),
          ),
        ],
        {
          met: 'The workflow of pull requests installs, looks for drift and tests.',
          none: notMet('There is no workflow.'),
          strength: 'declared',
        },
      ),
    ),
};
