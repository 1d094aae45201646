import type { Template } from 'aws-cdk-lib/assertions';
import { propertiesOf } from '../../testing/resources';

interface PathFilter {
  readonly Includes: readonly string[];
  readonly Excludes?: readonly string[];
}

interface Action {
  readonly Name: string;
  readonly RunOrder: number;
  readonly RoleArn?: unknown;
  readonly Configuration: Readonly<Record<string, unknown>>;
}

interface Stage {
  readonly Name: string;
  readonly Actions: readonly Action[];
  readonly OnFailure?: unknown;
}

/** A pipeline of a template, as far as the tests read it. */
export interface PipelineProperties {
  readonly Name: string;
  readonly Stages: readonly Stage[];
  readonly Triggers: readonly {
    readonly GitConfiguration: {
      readonly Push: readonly { readonly Branches: PathFilter; readonly FilePaths: PathFilter }[];
    };
  }[];
}

const isNamed =
  (name: string) =>
  (candidate: Readonly<Record<string, unknown>>): candidate is Readonly<Record<string, unknown>> & PipelineProperties =>
    candidate['Name'] === name;

/** @throws Error when the template has no pipeline of that name */
export function pipelineOf(template: Template, name: string): PipelineProperties {
  const found = propertiesOf(template, 'AWS::CodePipeline::Pipeline').find(isNamed(name));
  if (found === undefined) throw new Error(`The template has no pipeline ${name}.`);
  return found;
}

export const stageNames = ({ Stages: stages }: PipelineProperties): readonly string[] => stages.map(({ Name }) => Name);

/** The actions of a stage, in the order in which they run. */
export const actionsOf = ({ Stages: stages }: PipelineProperties, stage: string): readonly Action[] =>
  [...(stages.find(({ Name }) => Name === stage)?.Actions ?? [])].sort((a, b) => a.RunOrder - b.RunOrder);
