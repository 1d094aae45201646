import type { Environment } from '@hexastyle/environment';
import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { isList } from '../../facts/value';
import { allOf, anyOf, fails, type Check } from './check';
import { eachOf } from './each-of';
import { expectProperty } from './expect-property';
import { rawOf } from './mentions';
import { expectSteps, type Step } from './pipeline-steps';
import { textAt } from './text-at';

const PUSH = 'GitConfiguration.Push';

/** A trigger that names the branch; without one CodePipeline looks for changes of the source's branch itself. */
const startsByPush = (pipeline: ResourceFact, { path }: Step, branch: string): readonly Check[] => {
  if (rawOf(pipeline, `${path}.Configuration.DetectChanges`) !== 'false') return [];
  const triggers = eachOf(pipeline, 'Triggers', (trigger) =>
    allOf(
      expectProperty(pipeline, {
        property: `${trigger}.GitConfiguration.SourceActionName`,
        expected: textAt(pipeline, `${path}.Name`) ?? 'the name of the source',
      }),
      anyOf(
        eachOf(pipeline, `${trigger}.${PUSH}`, (push) =>
          expectProperty(pipeline, {
            property: `${push}.Branches.Includes`,
            expected: branch,
            is: (branches) => isList(branches) && branches.includes(branch),
          }),
        ),
      ) ?? fails(`a trigger of ${nameOf(pipeline)} waits for no push`, evidenceOf(pipeline, trigger)),
    ),
  );
  return [anyOf(triggers) ?? fails(`nothing starts ${nameOf(pipeline)}`, evidenceOf(pipeline, 'Triggers'))];
};

/** The only source is the repository of the descriptor, through its connection and at its branch, and a push there starts the pipeline. */
export const expectBranch = (pipeline: ResourceFact, environment: Environment): Check =>
  expectSteps(pipeline, (steps) => {
    const { connectionArn, repository, branch } = environment.pipeline;
    const [source, second] = steps.filter(({ category }) => category === 'Source');
    if (source === undefined) return fails(`${nameOf(pipeline)} has no source`, evidenceOf(pipeline, 'Stages'));
    if (second !== undefined) return fails(`${nameOf(pipeline)} has another source`, evidenceOf(pipeline, second.path));
    const { path } = source;
    return allOf(
      expectProperty(pipeline, { property: `${path}.ActionTypeId.Provider`, expected: 'CodeStarSourceConnection' }),
      expectProperty(pipeline, { property: `${path}.Configuration.ConnectionArn`, expected: connectionArn }),
      expectProperty(pipeline, { property: `${path}.Configuration.FullRepositoryId`, expected: repository }),
      expectProperty(pipeline, { property: `${path}.Configuration.BranchName`, expected: branch }),
      ...startsByPush(pipeline, source, branch),
    );
  });
