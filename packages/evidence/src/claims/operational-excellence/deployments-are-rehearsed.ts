import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { linesOfCodeIn } from '../vocabulary/code-in';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet } from '../vocabulary/require-facts';
import { withProgram } from '../vocabulary/with-program';

const WORKFLOW = '.github/workflows/build.yml';
const RUN = /^\s*(- )?run: npm run emulate$/;
const PROGRAM = 'packages/local/src/emulate/main.ts';
const DOCUMENT = 'docs/emulation.md';

const JOB = /^ {2}[\w-]+:$/;
/** What lets a job, or a step of it, be passed over or fail unnoticed. */
const EXCUSE = /^\s*(- )?(if|continue-on-error):/;

/** Every job up to the one that runs the program always runs, and stops the pull request when it fails. */
const expectNoExcuse = (repository: RepositoryFacts): Check => {
  const lines = linesOfCodeIn(repository, WORKFLOW) ?? [];
  const run = lines.findIndex((line) => RUN.test(line));
  const next = lines.findIndex((line, index) => index > run && JOB.test(line));
  const excuse = lines.findIndex((line, index) => EXCUSE.test(line) && (next < 0 || index < next));
  const evidence = { kind: 'code', path: WORKFLOW } as const;
  return excuse < 0
    ? holds({ ...evidence, line: run + 1 })
    : fails(`${lines[excuse]?.trim()} of ${WORKFLOW} lets it be passed over or fail`, {
        ...evidence,
        line: excuse + 1,
      });
};

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
            expectCode(repository, WORKFLOW, /^\s*pull_request: \{\}$/),
            expectCode(repository, WORKFLOW, /^\s*needs: build$/),
            expectCode(repository, WORKFLOW, RUN),
            expectNoExcuse(repository),
            expectCode(repository, 'package.json', new RegExp(`^\\s*"emulate": ".*\\b${PROGRAM}"`)),
            expectDocument(repository, PROGRAM),
            expectDocument(repository, DOCUMENT),
          ),
        ],
        { met: 'The workflow deploys to an emulator.', none: notMet('There is no workflow.'), strength: 'declared' },
      ),
    ),
};
