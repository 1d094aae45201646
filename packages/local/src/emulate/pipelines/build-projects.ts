import { basename } from 'node:path';
import { z } from 'zod';
import { DEPLOYMENTS, type Deployment } from '../../delivery/deployments';
import type { EmulatedStack } from '../template';

/** A CodeBuild project of the assembly that calls AWS. */
export interface BuildProject {
  readonly name: string;
  readonly buildspec: Deployment;
  readonly variables: Readonly<Record<string, string>>;
}

/** Says what stands in for a value of another stack or resource, by its name. */
export type StandIn = (name: string) => string;

const variable = z.object({ Name: z.string(), Value: z.unknown() });
const projectSchema = z.object({
  Name: z.string(),
  Source: z.object({ BuildSpec: z.string() }),
  Environment: z.object({ EnvironmentVariables: z.array(variable) }),
});
const valueSchema = z.union([
  z.string().transform((text) => ({ kind: 'text' as const, text })),
  z
    .object({ 'Fn::ImportValue': z.string() })
    .transform((it) => ({ kind: 'other' as const, name: it['Fn::ImportValue'] })),
  z
    .object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) })
    .transform((it) => ({ kind: 'other' as const, name: it['Fn::GetAtt'][0] })),
  z
    .object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })
    .transform((it) => ({ kind: 'join' as const, separator: it['Fn::Join'][0], parts: it['Fn::Join'][1] })),
]);

const resolve = (value: unknown, standIn: StandIn): string => {
  const parsed = valueSchema.parse(value);
  if (parsed.kind === 'text') return parsed.text;
  if (parsed.kind === 'other') return standIn(parsed.name);
  return parsed.parts.map((part) => resolve(part, standIn)).join(parsed.separator);
};

/** The projects of the assembly that call AWS, with the variables that they give their commands, as a pipeline runs them. */
export const buildProjects = (stacks: readonly EmulatedStack[], standIn: StandIn): readonly BuildProject[] => {
  const projects = stacks
    .flatMap(({ template }) => Object.values(template.Resources))
    .filter(({ Type }) => Type === 'AWS::CodeBuild::Project')
    .map((resource) => projectSchema.parse(resource['Properties']));
  return DEPLOYMENTS.flatMap((buildspec) =>
    projects
      .filter(({ Source }) => basename(Source.BuildSpec, '.yaml') === buildspec)
      .map(({ Name, Environment }) => ({
        name: Name,
        buildspec,
        variables: Object.fromEntries(
          Environment.EnvironmentVariables.map((each) => [each.Name, resolve(each.Value, standIn)]),
        ),
      })),
  );
};
