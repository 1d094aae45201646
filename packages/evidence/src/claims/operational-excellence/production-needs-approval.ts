import type { Environment } from '@hexastyle/environment';
import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectChangesNothing } from '../vocabulary/expect-changes-nothing';
import { expectProperty } from '../vocabulary/expect-property';
import { expectSteps, isBefore, nameOfStep, type Step } from '../vocabulary/pipeline-steps';
import { notApplicable, notMet, withEnvironment } from '../vocabulary/require-facts';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';

/** What a person decides about has ended when they are asked, and has changed nothing. */
const standsBefore = ({ assembly, repository }: Delivery, step: Step, approval: Step): Check =>
  isBefore(step, approval)
    ? expectChangesNothing(assembly, repository, step)
    : fails(`${nameOfStep(step)} does not wait for the approval`, evidenceOf(step.pipeline, `${step.path}.RunOrder`));

/** What a person should look at is of no use after they decided. */
const comesInTime = ({ assembly, repository }: Delivery, step: Step): Check => {
  const evidence = evidenceOf(step.pipeline, `${step.path}.Name`);
  return step.category === 'Build' && expectChangesNothing(assembly, repository, step).kind === 'holds'
    ? fails(`${nameOfStep(step)} comes after the approval`, evidence)
    : holds(evidence);
};

/** A condition with the result `SKIP` passes over the stage, and with it over the approval. */
const neverSkipped = (pipeline: ResourceFact, { stage }: Step): readonly Check[] =>
  eachOf(pipeline, `${stage}.BeforeEntry.Conditions`, (path) =>
    expectProperty(pipeline, {
      property: `${path}.Result`,
      expected: 'FAIL',
    }),
  );

const check = (delivery: Delivery, pipeline: ResourceFact): Check =>
  expectSteps(pipeline, (steps) => {
    const approval = steps.find(({ category }) => category === 'Approval');
    if (approval === undefined) return fails(`${nameOf(pipeline)} asks nobody`, evidenceOf(pipeline, 'Stages'));
    const unapproved = steps.filter((each) => each !== approval && !isBefore(approval, each));
    return unapproved.some(({ category }) => category === 'Build')
      ? allOf(
          expectProperty(pipeline, { property: `${approval.path}.ActionTypeId.Provider`, expected: 'Manual' }),
          ...neverSkipped(pipeline, approval),
          ...unapproved.map((step) => standsBefore(delivery, step, approval)),
          ...steps.filter((step) => isBefore(approval, step)).map((step) => comesInTime(delivery, step)),
        )
      : fails(`${nameOfStep(approval)} is asked for before anything was tested`, evidenceOf(pipeline, approval.path));
  });

const unasked = ({ name, tier }: Environment) =>
  tier === 'production'
    ? notMet(`The descriptor of ${name} asks for no approval.`)
    : notApplicable(`The descriptor of ${name} asks for no approval.`);

export const productionNeedsApproval: Claim = {
  id: 'production-needs-approval',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Anticipate failure', 'Make frequent, small, reversible changes'],
  statement:
    'Where the descriptor asks for approval, as it must in production, a person sees what was tested and what would change before any action of a pipeline deploys.',
  bestPractices: ['OPS07-BP05', 'OPS06-BP01'],
  fix: 'Set `pipeline.approval` in the descriptor, and keep `approvalStages` between the preview and the deployment in packages/infra/src/delivery/pipelines.',
  evaluate: (facts) =>
    withEnvironment(facts, (environment) =>
      environment.pipeline.approval
        ? withDelivery(facts, (delivery) =>
            conclude(
              delivery.pipelines.map((pipeline) => check(delivery, pipeline)),
              { met: 'Every pipeline waits for a person.', none: notMet('No pipeline asks anybody.') },
            ),
          )
        : unasked(environment),
    ),
};
