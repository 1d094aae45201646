import type { RepositoryFacts } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { JUDGING } from '../vocabulary/expect-changes-nothing';
import { expectCommands } from '../vocabulary/expect-commands';
import { expectGate, type Gate } from '../vocabulary/expect-gate';
import { rawOf } from '../vocabulary/mentions';
import { nameOfStep, type Step } from '../vocabulary/pipeline-steps';
import { notApplicable } from '../vocabulary/require-facts';
import { withDelivery } from '../vocabulary/with-delivery';

const artefacts = (
  { pipeline, path }: Step,
  direction: 'InputArtifacts' | 'OutputArtifacts',
): readonly TemplateValue[] => {
  const list = rawOf(pipeline, `${path}.${direction}`);
  return isList(list) ? list.map((each) => (isObject(each) ? each['Name'] : each)) : [];
};

/** What is deployed is what was judged, and not the source once more. */
const takesWhatWasJudged = ({ step, later }: Gate): Check => {
  const judged = artefacts(step, 'OutputArtifacts');
  const stray = later.find((each) => artefacts(each, 'InputArtifacts').some((input) => !judged.includes(input)));
  return stray === undefined
    ? holds(evidenceOf(step.pipeline, `${step.path}.OutputArtifacts`))
    : fails(
        `${nameOfStep(stray)} takes what ${nameOf(step.pipeline)} did not judge`,
        evidenceOf(stray.pipeline, `${stray.path}.InputArtifacts`),
      );
};

const check = (repository: RepositoryFacts, gate: Gate): Check =>
  allOf(expectCommands(repository, gate.project, JUDGING), takesWhatWasJudged(gate));

export const pipelinesGateOnEvidence: Claim = {
  id: 'pipelines-gate-on-evidence',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Perform operations as code', 'Anticipate failure'],
  statement:
    'The first build of every pipeline synthesizes the platform and judges its evidence, and nothing runs before it has passed or deploys anything else than what it judged.',
  bestPractices: ['OPS05-BP02', 'REL08-BP02', 'SEC11-BP02'],
  fix: 'Let the gate be the stage behind the source in packages/infra/src/delivery/pipelines, and keep its commands in packages/platform/src/delivery.',
  evaluate: (facts) =>
    withDelivery(facts, ({ assembly, repository, pipelines }) =>
      conclude(
        pipelines.map((pipeline) => expectGate(assembly, pipeline, (gate) => check(repository, gate))),
        {
          met: 'Every pipeline begins with the gate, and everything else waits for it.',
          none: notApplicable('The assembly has no pipeline.'),
        },
      ),
    ),
};
