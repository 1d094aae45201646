import { listAt, valueAt } from '../../../assembly/property-at';
import type { GraphNode, Part, Relation, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { stackOf } from '../stack-of';
import { relate } from './relate';

const stackNamed = (parts: readonly Part[], name: unknown): readonly GraphNode[] => {
  const part = parts.find(({ resource }) => resource.stack === name);
  return part === undefined ? [] : [stackOf(part)];
};

/**
 * What a build project delivers: the files of a bucket that it is given, and the stacks that it is given together with a
 * role for CloudFormation. One that is given stacks alone looks at them.
 */
const deliveredBy = (parts: readonly Part[], project: Part): readonly GraphNode[] => {
  const variables = listAt(project.resource.properties, 'Environment.EnvironmentVariables');
  const variable = (name: string): unknown =>
    valueAt(
      variables.find((each) => valueAt(each, 'Name') === name),
      'Value',
    );
  const stacks = variable('EXECUTION_ROLE') === undefined ? undefined : variable('STACKS');
  return [
    ...partsMeantBy(parts, project, variables, ['AWS::S3::Bucket']),
    ...(typeof stacks === 'string' ? stacks.split(' ') : []).flatMap((stack) => stackNamed(parts, stack.split('=')[0])),
  ];
};

const actionRelations = (parts: readonly Part[], pipeline: Part, action: unknown): readonly Relation[] => {
  const { FullRepositoryId, BranchName, ...configuration } = Object(valueAt(action, 'Configuration')) as Readonly<
    Record<string, unknown>
  >;
  if (typeof FullRepositoryId === 'string') {
    const repository: GraphNode = { kind: 'repository', key: `repository/${FullRepositoryId}`, name: FullRepositoryId };
    return [
      {
        kind: 'delivers',
        from: repository,
        to: pipeline,
        label: typeof BranchName === 'string' ? BranchName : undefined,
      },
    ];
  }
  if (configuration['ActionMode'] === 'CHANGE_SET_EXECUTE')
    return relate('delivers', pipeline, stackNamed(parts, configuration['StackName']));
  return partsMeantBy(parts, pipeline, configuration['ProjectName'], ['AWS::CodeBuild::Project']).flatMap((project) =>
    relate('delivers', pipeline, deliveredBy(parts, project)),
  );
};

/** Repositories to pipelines, and pipelines to the stacks and buckets that they change. */
export const deliveries: RelationReader = (parts) =>
  ofType(parts, 'AWS::CodePipeline::Pipeline').flatMap((pipeline) =>
    listAt(pipeline.resource.properties, 'Stages')
      .flatMap((stage) => listAt(stage, 'Actions'))
      .flatMap((action) => actionRelations(parts, pipeline, action)),
  );
