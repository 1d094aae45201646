import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, anyOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { PREVIEWING } from '../vocabulary/expect-changes-nothing';
import { expectCommands } from '../vocabulary/expect-commands';
import { expectProject } from '../vocabulary/expect-project';
import { rawOf } from '../vocabulary/mentions';
import { expectSteps, isBefore, nameOfStep, stepsOf, type Step } from '../vocabulary/pipeline-steps';
import { notApplicable } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';
import { variableOf } from '../vocabulary/told-parameters';
import { withDelivery, type Delivery } from '../vocabulary/with-delivery';

const settingOf = ({ pipeline, path }: Step, key: string): string | undefined =>
  textAt(pipeline, `${path}.Configuration.${key}`);

const isOfCloudFormation = ({ pipeline, path }: Step): boolean =>
  rawOf(pipeline, `${path}.ActionTypeId.Provider`) === 'CloudFormation';

/** `STACKS` of the build says which stacks it shows: `<stack>=<template>@<region>`. */
const showsStack = (project: ResourceFact, stack: string): Check => {
  const evidence = evidenceOf(project, 'Environment.EnvironmentVariables');
  const stacks = variableOf(project, 'STACKS');
  if (isUnresolved(stacks)) return cannotTell(`what ${nameOf(project)} shows is unresolved`, evidence);
  return typeof stacks === 'string' && stacks.split(' ').some((each) => each.startsWith(`${stack}=`))
    ? holds(evidence)
    : fails(`${nameOf(project)} does not show what would change of ${stack}`, evidence);
};

const isShown = ({ assembly, repository }: Delivery, step: Step, before: readonly Step[], stack: string): Check => {
  const previewing = (each: Step, then: (project: ResourceFact) => Check): Check =>
    expectProject(assembly, each, (project) => allOf(expectCommands(repository, project, PREVIEWING), then(project)));
  const previews = before.filter((each) => previewing(each, (project) => holds(evidenceOf(project))).kind !== 'fails');
  return (
    anyOf(previews.map((each) => previewing(each, (project) => showsStack(project, stack)))) ??
    fails(`nothing shows what ${nameOfStep(step)} would change`, evidenceOf(step.pipeline, step.path))
  );
};

/** What is executed is a change set that an earlier step of the same pipeline made. */
const executes = (delivery: Delivery, steps: readonly Step[], step: Step): Check => {
  const evidence = evidenceOf(step.pipeline, `${step.path}.Configuration.ActionMode`, 'CHANGE_SET_EXECUTE');
  const stack = settingOf(step, 'StackName');
  if (settingOf(step, 'ActionMode') !== 'CHANGE_SET_EXECUTE' || stack === undefined)
    return fails(`${nameOfStep(step)} changes a stack without a change set`, evidence);
  const before = steps.filter((each) => isBefore(each, step));
  const isMade = before.some(
    (each) =>
      settingOf(each, 'ActionMode') === 'CHANGE_SET_REPLACE' &&
      ['StackName', 'ChangeSetName'].every((key) => settingOf(each, key) === settingOf(step, key)),
  );
  return isMade
    ? allOf(holds(evidence), isShown(delivery, step, before, stack))
    : fails(`no step before ${nameOfStep(step)} makes its change set`, evidence);
};

const isChange = (step: Step): boolean =>
  isOfCloudFormation(step) && settingOf(step, 'ActionMode') !== 'CHANGE_SET_REPLACE';

/** A pipeline that changes no stack is no subject. */
const check = (delivery: Delivery, pipeline: ResourceFact): readonly Check[] => {
  const steps = stepsOf(pipeline);
  const known = expectSteps(pipeline, () => holds(evidenceOf(pipeline)));
  return known.kind === 'unknown' ? [known] : steps.filter(isChange).map((step) => executes(delivery, steps, step));
};

export const changesArePreviewed: Claim = {
  id: 'changes-are-previewed',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Make frequent, small, reversible changes', 'Anticipate failure'],
  statement:
    'A pipeline changes a stack only by executing a change set that it made before, and shows what would change of that stack before anything changes.',
  bestPractices: ['OPS06-BP01', 'OPS07-BP05'],
  fix: 'Keep the preview before the deployment in packages/infra/src/delivery/pipelines, and name the stack in its `STACKS`.',
  evaluate: (facts) =>
    withDelivery(facts, (delivery) =>
      conclude(
        delivery.pipelines.flatMap((pipeline) => check(delivery, pipeline)),
        {
          met: 'Every change of a stack is a change set, and is shown before.',
          none: notApplicable('No pipeline of the assembly changes a stack.'),
        },
      ),
    ),
};
