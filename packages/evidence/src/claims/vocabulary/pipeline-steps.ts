import type { ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { isList } from '../../facts/value';
import { cannotTell, type Check } from './check';
import { rawOf } from './mentions';
import { textAt } from './text-at';

/** One action of a pipeline. */
export interface Step {
  readonly pipeline: ResourceFact;
  /** Dotted path of the action, `Stages.1.Actions.0`. */
  readonly path: string;
  /** Dotted path of its stage, `Stages.1`. */
  readonly stage: string;
  /** `Source`, `Build`, `Approval`, `Deploy`, or what else CodePipeline knows. */
  readonly category: string;
  /** Which stage, and when within it: CodePipeline starts actions of equal order at the same time. */
  readonly at: readonly [stage: number, runOrder: number];
}

const pathsBelow = (pipeline: ResourceFact, path: string): readonly string[] => {
  const list = rawOf(pipeline, path);
  return isList(list) ? list.map((_, index) => `${path}.${index}`) : [];
};

/** The actions of a pipeline, as far as they are known. */
export const stepsOf = onceFor((pipeline: ResourceFact): readonly Step[] =>
  pathsBelow(pipeline, 'Stages').flatMap((stage, index) =>
    pathsBelow(pipeline, `${stage}.Actions`).map((path) => ({
      pipeline,
      path,
      stage,
      category: textAt(pipeline, `${path}.ActionTypeId.Category`) ?? '',
      at: [index, Number(rawOf(pipeline, `${path}.RunOrder`) ?? 1)],
    })),
  ),
);

/** Every path that decides what the steps are and when they run. */
const decisive = (pipeline: ResourceFact): readonly string[] => [
  'Stages',
  ...pathsBelow(pipeline, 'Stages').map((stage) => `${stage}.Actions`),
  ...stepsOf(pipeline).flatMap(({ path }) => [`${path}.ActionTypeId.Category`, `${path}.RunOrder`]),
];

const unclearIn = onceFor((pipeline: ResourceFact): string | undefined =>
  decisive(pipeline).find((path) => property(pipeline, path).kind === 'unresolved'),
);

/** The check of a pipeline's steps; ignorance where kind or order of any is not known. */
export const expectSteps = (pipeline: ResourceFact, check: (steps: readonly Step[]) => Check): Check => {
  const unclear = unclearIn(pipeline);
  return unclear === undefined
    ? check(stepsOf(pipeline))
    : cannotTell(`${unclear} of ${nameOf(pipeline)} is unresolved`, evidenceOf(pipeline, unclear));
};

/** The other one starts only when this one has ended. */
export const isBefore = ({ at: [stage, order] }: Step, { at: [otherStage, otherOrder] }: Step): boolean =>
  stage < otherStage || (stage === otherStage && order < otherOrder);

/** How a sentence names a step: by its name and its pipeline. */
export const nameOfStep = ({ pipeline, path }: Step): string =>
  `${textAt(pipeline, `${path}.Name`) ?? path} of ${nameOf(pipeline)}`;
