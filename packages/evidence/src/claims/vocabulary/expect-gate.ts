import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { allOf, fails, holds, type Check } from './check';
import { expectProject } from './expect-project';
import { expectSteps, isBefore, nameOfStep, type Step } from './pipeline-steps';

/** The build project that is first after the source of its pipeline. */
export interface Gate {
  readonly project: ResourceFact;
  readonly step: Step;
  /** What runs when it has ended. */
  readonly later: readonly Step[];
}

/** One build stands behind the source, before everything else, and passes the check. */
export const expectGate = (assembly: AssemblyFacts, pipeline: ResourceFact, then: (gate: Gate) => Check): Check =>
  expectSteps(pipeline, (all) => {
    const steps = all.filter(({ category }) => category !== 'Source');
    const step = steps.find((each) => !steps.some((other) => isBefore(other, each)));
    if (step === undefined) return fails(`${nameOf(pipeline)} does nothing`, evidenceOf(pipeline, 'Stages'));
    const later = steps.filter((each) => each !== step);
    const beside = later.find((each) => !isBefore(step, each));
    return beside === undefined
      ? allOf(
          holds(evidenceOf(pipeline, `${step.path}.Name`)),
          expectProject(assembly, step, (project) => then({ project, step, later })),
        )
      : fails(
          `${nameOfStep(beside)} does not wait for the first build`,
          evidenceOf(pipeline, `${beside.path}.RunOrder`),
        );
  });
