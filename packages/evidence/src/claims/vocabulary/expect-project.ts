import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, follow, property, resourcesOfType } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import { allOf, cannotTell, fails, holds, type Check } from './check';
import { nameOfStep, type Step } from './pipeline-steps';

/** The build project that a value names or points at. */
export const projectAt = (assembly: AssemblyFacts, value: TemplateValue): ResourceFact | undefined =>
  resourcesOfType(assembly, 'AWS::CodeBuild::Project').find(
    ({ properties }) => typeof value === 'string' && properties['Name'] === value,
  ) ?? follow(assembly, value);

/** The step runs a build project of the assembly, which passes the check. */
export const expectProject = (assembly: AssemblyFacts, step: Step, then: (project: ResourceFact) => Check): Check => {
  const path = `${step.path}.Configuration.ProjectName`;
  const evidence = evidenceOf(step.pipeline, path, 'a build project of the assembly');
  const found = property(step.pipeline, path);
  if (step.category !== 'Build' || found.kind === 'absent') return fails(`${nameOfStep(step)} is no build`, evidence);
  if (found.kind === 'unresolved') return cannotTell(`the project of ${nameOfStep(step)} ${found.reason}`, evidence);
  const project = projectAt(assembly, found.value);
  return project === undefined
    ? fails(`${nameOfStep(step)} runs no build project of the assembly`, evidence)
    : allOf(holds(evidence), then(project));
};
