import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { asReference, isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';
import { assemblyOf } from '../../testing/reference';

/** One stack of a fixture, as CloudFormation would get it. */
export interface FixtureTemplate {
  readonly stack: string;
  readonly region: string;
  readonly template: Template;
}

type Resource = Readonly<Record<string, unknown>> & { readonly Properties?: TemplateObject };
type Template = Readonly<Record<string, unknown>> & { readonly Resources: Readonly<Record<string, Resource>> };

interface Manifest {
  readonly artifacts: Readonly<
    Record<string, { readonly properties?: { readonly templateFile?: string; readonly stackName?: string } }>
  >;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The templates of an environment, as synthesized. */
export const referenceTemplates = (environment: string, { stacks }: AssemblyFacts): readonly FixtureTemplate[] => {
  const folder = assemblyOf(environment);
  const { artifacts } = readJson(join(folder, 'manifest.json')) as Manifest;
  return Object.entries(artifacts).flatMap(([id, { properties = {} }]) => {
    const { templateFile, stackName = id } = properties;
    const region = stacks.find(({ name }) => name === stackName)?.region;
    return templateFile === undefined || region === undefined
      ? []
      : [{ stack: stackName, region, template: readJson(join(folder, templateFile)) as Template }];
  });
};

/** What facts have resolved, as a template says it. */
const inTemplate = (value: TemplateValue, stack: string): TemplateValue => {
  const target = asReference(value);
  if (target !== undefined) {
    if (target.stack !== stack) return { 'Fn::ImportValue': `${target.stack}:${target.logicalId}:${target.attribute}` };
    return target.attribute === 'Ref'
      ? { Ref: target.logicalId }
      : { 'Fn::GetAtt': [target.logicalId, target.attribute] };
  }
  if (isList(value)) return value.map((each) => inTemplate(each, stack));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inTemplate(each, stack)]));
};

const key = ({ stack, logicalId }: ResourceFact): string => `${stack}/${logicalId}`;

/** The resource with the properties that changed; the others stay as they were synthesized. */
const changed = (resource: Resource, before: ResourceFact, after: ResourceFact): Resource => {
  const names = [...new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])].filter(
    (name) => !isDeepStrictEqual(before.properties[name], after.properties[name]),
  );
  const properties = names.map((name) => [name, inTemplate(after.properties[name], after.stack)]);
  return {
    ...resource,
    ...after.attributes,
    Properties: { ...resource.Properties, ...(Object.fromEntries(properties) as TemplateObject) },
  };
};

const mutated = (
  { stack, region, template }: FixtureTemplate,
  before: ReadonlyMap<string, ResourceFact>,
  after: ReadonlyMap<string, ResourceFact>,
): FixtureTemplate | undefined => {
  const resources = Object.entries(template.Resources).flatMap(([logicalId, resource]) => {
    const [was, is] = [before.get(`${stack}/${logicalId}`), after.get(`${stack}/${logicalId}`)];
    if (was === undefined || was === is) return [[logicalId, resource] as const];
    return is === undefined ? [] : [[logicalId, changed(resource, was, is)] as const];
  });
  const isSame = resources.every(([logicalId, resource]) => template.Resources[logicalId] === resource);
  return isSame && resources.length === Object.keys(template.Resources).length
    ? undefined
    : { stack, region, template: { ...template, Resources: Object.fromEntries(resources) } };
};

/** The templates that a mutation changed. What it adds is in none of them: no template has its logical id. */
export const mutatedTemplates = (
  templates: readonly FixtureTemplate[],
  reference: AssemblyFacts,
  mutant: AssemblyFacts,
): readonly FixtureTemplate[] => {
  const before = new Map(reference.resources.map((each) => [key(each), each]));
  const after = new Map(mutant.resources.map((each) => [key(each), each]));
  return templates.flatMap((each) => mutated(each, before, after) ?? []);
};
