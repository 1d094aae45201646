import type { AssemblyFacts, RepositoryFacts } from '../../facts/facts';
import { evidenceOf } from '../../facts/query';
import { anyOf, fails, holds, type Check } from './check';
import { BUILD_PHASE, expectCommands } from './expect-commands';
import { expectProject } from './expect-project';
import { nameOfStep, type Step } from './pipeline-steps';

/** What a gate runs to judge: the assemblies, made anew, then every claim about them. */
export const JUDGING: readonly RegExp[] = [...BUILD_PHASE, /^npm run synth$/, /^npx hexastyle evidence$/];

/** Change sets that are shown and not executed. */
export const PREVIEWING: readonly RegExp[] = [
  ...BUILD_PHASE,
  /\baws cloudformation deploy\b.* --no-execute-changeset\b/,
  /\baws cloudformation delete-change-set\b/,
];

/** What the gate judged, sent to a portal. */
export const TELLING: readonly RegExp[] = [...BUILD_PHASE, /^node push\/main\.js "\$PORTAL" "\$ENVIRONMENT" \.$/];

const WAITS_OR_READS: readonly string[] = ['Source', 'Approval'];

/** A source, an approval, a build that judges, previews or tells. Whatever else a step is, it may deploy. */
export const expectChangesNothing = (assembly: AssemblyFacts, repository: RepositoryFacts, step: Step): Check => {
  if (WAITS_OR_READS.includes(step.category))
    return holds(evidenceOf(step.pipeline, `${step.path}.ActionTypeId.Category`));
  if (step.category !== 'Build')
    return fails(`${nameOfStep(step)} deploys`, evidenceOf(step.pipeline, `${step.path}.ActionTypeId.Category`));
  return expectProject(assembly, step, (project) => {
    const looks = anyOf([JUDGING, PREVIEWING, TELLING].map((wanted) => expectCommands(repository, project, wanted)));
    return looks === undefined || looks.kind === 'fails'
      ? fails(`${nameOfStep(step)} may deploy`, evidenceOf(project, 'Source.BuildSpec'))
      : looks;
  });
};
