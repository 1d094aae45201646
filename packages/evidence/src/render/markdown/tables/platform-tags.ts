import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { tagProperty } from '../../../facts/query';
import { isList, isObject } from '../../../facts/value';
import { valueShown } from './shown';

type Tag = readonly [key: string, value: string];

const tagsOf = (assembly: AssemblyFacts, resource: ResourceFact): readonly Tag[] => {
  const tags = resource.properties[tagProperty(resource)];
  if (tags === undefined) return [];
  if (!isList(tags))
    return isObject(tags) ? Object.entries(tags).map(([key, value]) => [key, valueShown(assembly, value)]) : [];
  return tags.flatMap((tag): readonly Tag[] =>
    tag !== undefined && isObject(tag) ? [[valueShown(assembly, tag['Key']), valueShown(assembly, tag['Value'])]] : [],
  );
};

/** `Name` and tags of the CDK's own are names of single resources, not attributes of the platform. */
const isOwn = ([key]: Tag): boolean => key === 'Name' || key.startsWith('aws-cdk:') || key.startsWith('aws:');

/** Every value of every tag of the platform, once for each resource that carries it; tags by name. */
export const valuesByTag = (
  assembly: AssemblyFacts,
): readonly (readonly [tag: string, values: readonly string[]])[] => {
  const found = new Map<string, string[]>();
  for (const [key, value] of assembly.resources.flatMap((each) => tagsOf(assembly, each)).filter((tag) => !isOwn(tag)))
    found.set(key, [...(found.get(key) ?? []), value]);
  return [...found].sort(([a], [b]) => a.localeCompare(b, 'en'));
};
