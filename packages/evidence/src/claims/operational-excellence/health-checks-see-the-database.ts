import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectCode } from '../vocabulary/expect-code';
import { BUILD_PHASE, expectCommands } from '../vocabulary/expect-commands';
import { expectProject } from '../vocabulary/expect-project';
import { expectProperty } from '../vocabulary/expect-property';
import { CACHING_DISABLED } from '../vocabulary/managed-cache-policies';
import { expectSteps } from '../vocabulary/pipeline-steps';
import { notApplicable } from '../vocabulary/require-facts';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';
import { PROGRAM } from '../vocabulary/with-program';

/** Asks again while a deployment settles, and gives up on an answer that does not come. */
const ASKING: readonly RegExp[] = [
  ...BUILD_PHASE,
  /^curl (?=.*--fail )(?=.*--max-time \d+ )(?=.*--retry \d+ ).*\/api\/health\/ready"$/,
];

const BEHAVIORS = 'DistributionConfig.CacheBehaviors';

const asks = ({ assembly, repository }: Delivery, pipeline: ResourceFact): Check =>
  expectSteps(
    pipeline,
    (steps) =>
      anyOf(
        steps
          .filter(({ category }) => category === 'Build')
          .map((step) => expectProject(assembly, step, (project) => expectCommands(repository, project, ASKING))),
      ) ?? fails(`${nameOf(pipeline)} asks nobody`, evidenceOf(pipeline, 'Stages')),
  );

/** An answer that the edge kept says how things were. */
const passesTheEdge = (assembly: AssemblyFacts): readonly Check[] =>
  resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map(
    (distribution) =>
      anyOf(
        eachOf(distribution, BEHAVIORS, (path) =>
          allOf(
            expectProperty(distribution, { property: `${path}.PathPattern`, expected: '/api/*' }),
            expectProperty(distribution, { property: `${path}.CachePolicyId`, expected: CACHING_DISABLED }),
          ),
        ),
      ) ?? fails(`${nameOf(distribution)} forwards nothing to the API`, evidenceOf(distribution, BEHAVIORS)),
  );

const check = (delivery: Delivery, pipeline: ResourceFact): Check =>
  allOf(
    asks(delivery, pipeline),
    ...passesTheEdge(delivery.assembly),
    expectCode(delivery.repository, `${PROGRAM}/health/store.ts`, /\bawait sql`select 1`\.execute\(this\.database\)/),
  );

export const healthChecksSeeTheDatabase: Claim = {
  id: 'health-checks-see-the-database',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Anticipate failure', 'Make frequent, small, reversible changes'],
  statement:
    'The health check of every pipeline asks with patience, past what the edge keeps, for an answer that the API gives only when the database answers it.',
  bestPractices: ['OPS06-BP04', 'OPS06-BP02'],
  fix: `Keep \`health.yaml\` in packages/platform/src/delivery, the behaviour of the API in packages/infra/src/edge, and the statement in ${PROGRAM}/health.`,
  mendedByRemoval: 'It speaks of every edge in front of the API: without one nothing is kept on the way.',
  evaluate: (facts) =>
    withDelivery(facts, (delivery) =>
      conclude(
        delivery.pipelines.map((pipeline) => check(delivery, pipeline)),
        {
          met: 'Every pipeline asks so.',
          none: notApplicable('The assembly has no pipeline.'),
        },
      ),
    ),
};
