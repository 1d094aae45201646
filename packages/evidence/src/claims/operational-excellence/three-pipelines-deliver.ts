import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { PARTS, pipelinesDelivering } from '../vocabulary/delivered-parts';
import { expectBranch } from '../vocabulary/expect-branch';
import { expectProperty } from '../vocabulary/expect-property';
import { expectSteps } from '../vocabulary/pipeline-steps';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';
import { whenSet } from '../vocabulary/when-set';

interface Delivered {
  readonly part: string;
  readonly subject: ResourceFact;
  readonly pipelines: readonly ResourceFact[];
}

const deliveredIn = (assembly: AssemblyFacts, environment: Environment): readonly Delivered[] =>
  PARTS.flatMap(({ name, subjects }) =>
    subjects(assembly, environment).map((subject) => ({
      part: name,
      subject,
      pipelines: pipelinesDelivering(assembly, subject),
    })),
  );

/** A pipeline whose steps are not known may be the one that is missed. */
const nobodyDelivers = (assembly: AssemblyFacts, { part, subject }: Delivered): Check =>
  resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline')
    .map((pipeline) => expectSteps(pipeline, () => holds(evidenceOf(pipeline))))
    .find(({ kind }) => kind === 'unknown') ??
  fails(`no pipeline deploys ${nameOf(subject)} of the ${part}`, evidenceOf(subject));

const standsAlone = (all: readonly Delivered[], { part, subject }: Delivered, pipeline: ResourceFact): Check => {
  const other = all.find((each) => each.part !== part && each.pipelines.includes(pipeline));
  return other === undefined
    ? holds(evidenceOf(pipeline))
    : fails(`${nameOf(pipeline)} deploys both ${nameOf(subject)} and ${nameOf(other.subject)}`, evidenceOf(pipeline));
};

/** A transition that is closed lets no revision pass. */
const check = (assembly: AssemblyFacts, environment: Environment, all: readonly Delivered[]): readonly Check[] =>
  all.map((delivered) => {
    const [pipeline, second] = delivered.pipelines;
    if (pipeline === undefined) return nobodyDelivers(assembly, delivered);
    if (second !== undefined)
      return fails(
        `${nameOf(pipeline)} and ${nameOf(second)} both deploy ${nameOf(delivered.subject)}`,
        evidenceOf(second),
      );
    return allOf(
      standsAlone(all, delivered, pipeline),
      expectBranch(pipeline, environment),
      ...whenSet(pipeline, 'DisableInboundStageTransitions', (path) =>
        expectProperty(pipeline, {
          property: path,
          expected: 'none',
          is: (closed) => isList(closed) && closed.length === 0,
        }),
      ),
    );
  });

export const threePipelinesDeliver: Claim = {
  id: 'three-pipelines-deliver',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Perform operations as code', 'Make frequent, small, reversible changes'],
  statement:
    'Infrastructure, backend and frontend are each deployed by a pipeline of its own, which starts by a push to the branch of the descriptor, through its connection.',
  bestPractices: ['OPS05-BP01', 'OPS05-BP04', 'OPS05-BP10', 'REL08-BP05'],
  fix: 'Deploy it by a `DeliveryPipeline` of packages/infra/src/delivery/pipelines, which takes connection, repository and branch from the descriptor.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(check(assembly, environment, deliveredIn(assembly, environment)), {
        met: 'Each of the three has its pipeline, and no two meet in what they deploy.',
        none: notApplicable('The assembly has neither infrastructure, backend nor frontend.'),
      }),
    ),
};
