import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import { projectAt } from './expect-project';
import { mentions, mentionsOf, rawOf } from './mentions';
import { stepsOf, type Step } from './pipeline-steps';

/** What is delivered by itself: the resources that a pipeline of its own must deploy. */
export interface Part {
  readonly name: 'infrastructure' | 'backend' | 'frontend';
  readonly subjects: (assembly: AssemblyFacts, environment: Environment) => readonly ResourceFact[];
}

const inRegion =
  (...types: readonly string[]): Part['subjects'] =>
  (assembly, { region }) =>
    resourcesOfType(assembly, ...types).filter((each) => each.region === region);

/** The buckets whose files the edge serves; the copy of another region follows by itself. */
const siteBuckets: Part['subjects'] = (assembly) => [
  ...new Set(
    resourcesOfType(assembly, 'AWS::CloudFront::Distribution')
      .flatMap((distribution) => mentionsOf(assembly, rawOf(distribution, 'DistributionConfig.Origins')))
      .filter(({ type }) => type === 'AWS::S3::Bucket'),
  ),
];

export const PARTS: readonly Part[] = [
  {
    name: 'infrastructure',
    subjects: inRegion('AWS::EC2::VPC', 'AWS::RDS::DBCluster', 'AWS::CloudFront::Distribution'),
  },
  { name: 'backend', subjects: inRegion('AWS::Lambda::Alias') },
  { name: 'frontend', subjects: siteBuckets },
];

/** An action that executes a change set of the stack, or a build that is told the bucket. */
const delivers = (assembly: AssemblyFacts, subject: ResourceFact, { pipeline, path }: Step): boolean => {
  const of = (key: string): TemplateValue => rawOf(pipeline, `${path}.Configuration.${key}`);
  if (subject.type !== 'AWS::S3::Bucket')
    return of('ActionMode') === 'CHANGE_SET_EXECUTE' && of('StackName') === subject.stack;
  const project = projectAt(assembly, of('ProjectName'));
  return project !== undefined && mentions(assembly, rawOf(project, 'Environment.EnvironmentVariables'), subject);
};

export const pipelinesDelivering = (assembly: AssemblyFacts, subject: ResourceFact): readonly ResourceFact[] =>
  resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline').filter((pipeline) =>
    stepsOf(pipeline).some((step) => delivers(assembly, subject, step)),
  );
