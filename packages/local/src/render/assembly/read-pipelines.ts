import type { ResourceFact } from '@hexastyle/evidence';
import { listAt, numberAt, textAt, valueAt } from './property-at';

/** A pipeline of an assembly. */
export interface Pipeline {
  readonly name: string;
  readonly starts: PipelineStart | undefined;
  readonly stages: readonly PipelineStage[];
}

/** What starts a pipeline; branches and paths are glob patterns. */
export interface PipelineStart {
  readonly branches: readonly string[];
  readonly paths: readonly string[];
  readonly except: readonly string[];
}

export interface PipelineStage {
  readonly name: string;
  /** In the order in which they run. */
  readonly actions: readonly PipelineAction[];
  /** `ROLLBACK`; `undefined` where a failure only ends the run. */
  readonly onFailure: string | undefined;
}

/** One action, and what it acts on. */
export type PipelineAction =
  | { readonly kind: 'source'; readonly name: string; readonly repository: string; readonly branch: string }
  | {
      readonly kind: 'build';
      readonly name: string;
      readonly project: string;
      readonly details: BuildDetails | undefined;
    }
  | { readonly kind: 'stack'; readonly name: string; readonly stack: string; readonly mode: string }
  | { readonly kind: 'approval'; readonly name: string; readonly minutes: number | undefined }
  | { readonly kind: 'other'; readonly name: string; readonly provider: string };

/** What a build project runs. */
export interface BuildDetails {
  readonly buildspec: string;
  readonly minutes: number | undefined;
  /** Names of the stacks that it is told of. */
  readonly stacks: readonly string[];
}

const texts = (value: unknown, path: string): readonly string[] =>
  listAt(value, path).filter((each) => typeof each === 'string');

const word = (value: unknown, path: string): string => {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
};

const orderOf = (action: unknown): number => {
  const order = valueAt(action, 'RunOrder');
  return typeof order === 'number' ? order : 1;
};

/** `name=template@region` of each stack, in one variable. */
const stacksOf = (project: ResourceFact): readonly string[] => {
  const variable = listAt(project.properties, 'Environment.EnvironmentVariables').find(
    (each) => valueAt(each, 'Name') === 'STACKS',
  );
  return word(variable, 'Value')
    .split(' ')
    .flatMap((each) => each.split('=')[0] || []);
};

const detailsOf = (name: string, resources: readonly ResourceFact[]): BuildDetails | undefined => {
  const project = resources.find((each) => each.type === 'AWS::CodeBuild::Project' && textAt(each, 'Name') === name);
  return (
    project && {
      buildspec: textAt(project, 'Source.BuildSpec') ?? '',
      minutes: numberAt(project, 'TimeoutInMinutes'),
      stacks: stacksOf(project),
    }
  );
};

const actionOf = (action: unknown, resources: readonly ResourceFact[]): PipelineAction => {
  const name = word(action, 'Name');
  const told = (path: string): string => word(action, `Configuration.${path}`);
  const provider = word(action, 'ActionTypeId.Provider');
  switch (provider) {
    case 'CodeStarSourceConnection':
      return { kind: 'source', name, repository: told('FullRepositoryId'), branch: told('BranchName') };
    case 'CodeBuild':
      return { kind: 'build', name, project: told('ProjectName'), details: detailsOf(told('ProjectName'), resources) };
    case 'CloudFormation':
      return { kind: 'stack', name, stack: told('StackName'), mode: told('ActionMode') };
    case 'Manual': {
      const minutes = valueAt(action, 'TimeoutInMinutes');
      return { kind: 'approval', name, minutes: typeof minutes === 'number' ? minutes : undefined };
    }
    default:
      return { kind: 'other', name, provider };
  }
};

const startOf = (pipeline: ResourceFact): PipelineStart | undefined => {
  const push = listAt(valueAt(pipeline.properties, 'Triggers.0'), 'GitConfiguration.Push')[0];
  return push === undefined
    ? undefined
    : {
        branches: texts(push, 'Branches.Includes'),
        paths: texts(push, 'FilePaths.Includes'),
        except: texts(push, 'FilePaths.Excludes'),
      };
};

/** The pipelines among resources, by their place in the templates. */
export const readPipelines = (resources: readonly ResourceFact[]): readonly Pipeline[] =>
  resources
    .filter(({ type }) => type === 'AWS::CodePipeline::Pipeline')
    .map((pipeline) => ({
      name: textAt(pipeline, 'Name') ?? pipeline.logicalId,
      starts: startOf(pipeline),
      stages: listAt(pipeline.properties, 'Stages').map((stage) => ({
        name: word(stage, 'Name'),
        actions: [...listAt(stage, 'Actions')]
          .sort((a, b) => orderOf(a) - orderOf(b))
          .map((action) => actionOf(action, resources)),
        onFailure: word(stage, 'OnFailure.Result') || undefined,
      })),
    }));

/** The stacks that a pipeline deploys: those on which a stage acts that is taken back when it fails. */
export const deliveredBy = ({ stages }: Pipeline): readonly string[] =>
  stages
    .filter(({ onFailure }) => onFailure !== undefined)
    .flatMap(({ actions }) =>
      actions.flatMap((action) =>
        action.kind === 'stack' ? [action.stack] : action.kind === 'build' ? (action.details?.stacks ?? []) : [],
      ),
    );
