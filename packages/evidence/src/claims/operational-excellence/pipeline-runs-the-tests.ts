import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { BUILD_PHASE, expectCommands } from '../vocabulary/expect-commands';
import { expectGate } from '../vocabulary/expect-gate';
import { notMet } from '../vocabulary/require-facts';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';

const WORKFLOW = '.github/workflows/build.yml';

/** The build machine has no browser, so that the gate may name the parts that it runs; these must be among them. */
const TESTING: readonly RegExp[] = [
  /^npm ci$/,
  ...BUILD_PHASE,
  /^npm test( --(?=.* checks\b)(?=.* packages\b)(?=.* portal\b)[a-z ]+)?$/,
];

const beforeMerging = (repository: RepositoryFacts): Check =>
  allOf(
    expectCode(repository, WORKFLOW, /^\s*pull_request\b/),
    expectCode(repository, WORKFLOW, /^\s*(- )?run: npm ci$/),
    expectCode(repository, WORKFLOW, /^\s*(- )?run: .*git diff --exit-code$/),
    expectCode(repository, WORKFLOW, /^\s*(- )?run: npm test$/),
  );

const beforeDeploying = ({ assembly, repository, pipelines }: Delivery): readonly Check[] =>
  pipelines.length === 0
    ? [fails('no pipeline tests before it deploys')]
    : pipelines.map((pipeline) =>
        expectGate(assembly, pipeline, ({ project }) => expectCommands(repository, project, TESTING)),
      );

export const pipelineRunsTheTests: Claim = {
  id: 'pipeline-runs-the-tests',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Perform operations as code', 'Make frequent, small, reversible changes'],
  statement:
    'Every change is installed from the lock file, checked for drift of generated files and tested before it is merged, and again by the first build of each pipeline before it is deployed.',
  bestPractices: ['OPS05-BP02', 'OPS05-BP10'],
  fix: 'Keep the steps `npm ci`, `npx projen && git diff --exit-code` and `npm test` on pull requests, and the commands of the gate, in packages/platform, and run `npx projen`.',
  evaluate: (facts) =>
    withDelivery(facts, (delivery) =>
      conclude([beforeMerging(delivery.repository), ...beforeDeploying(delivery)], {
        met: 'The workflow of pull requests installs, looks for drift and tests, and every gate installs and tests.',
        none: notMet('There is no workflow.'),
        strength: 'declared',
      }),
    ),
};
