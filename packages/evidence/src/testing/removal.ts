import { isAbsent, type AssemblyFacts, type Facts, type ResourceFact } from '../facts/facts';
import { nameOf } from '../facts/query';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../facts/value';

/** One thing that is taken out of an assembly: a resource, or what lies at a path below its properties. */
export interface Removal {
  readonly resource: ResourceFact;
  /** Keys and indices; empty for the resource as a whole. */
  readonly path: readonly string[];
}

const DEEPEST = 8;

const pathsIn = (value: TemplateValue, above: readonly string[]): readonly (readonly string[])[] => {
  if (value === undefined || typeof value !== 'object' || above.length >= DEEPEST) return [];
  return Object.entries(value).flatMap(([key, each]) => [[...above, key], ...pathsIn(each, [...above, key])]);
};

/** The resource, and everything in it that can be taken out. */
export const removalsOf = (resource: ResourceFact): readonly Removal[] => [
  { resource, path: [] },
  ...pathsIn(resource.properties, []).map((path) => ({ resource, path })),
];

const without = (value: TemplateValue, [key, ...rest]: readonly string[]): TemplateValue => {
  if (key === undefined || value === undefined || typeof value !== 'object') return value;
  if (isList(value))
    return rest.length === 0
      ? value.filter((_, index) => String(index) !== key)
      : value.map((each, index) => (String(index) === key ? without(each, rest) : each));
  if (!isObject(value)) return value;
  const { [key]: held, ...others } = value;
  return rest.length === 0 ? others : { ...value, [key]: without(held, rest) };
};

const removeFrom = (assembly: AssemblyFacts, { resource, path }: Removal): AssemblyFacts => ({
  ...assembly,
  resources: assembly.resources.flatMap((each) => {
    if (each !== resource) return [each];
    return path.length === 0 ? [] : [{ ...each, properties: without(each.properties, path) as TemplateObject }];
  }),
});

/** The facts without it. */
export const remove = (facts: Facts, removal: Removal): Facts =>
  isAbsent(facts.assembly) ? facts : { ...facts, assembly: removeFrom(facts.assembly, removal) };

/** In words for whoever reads a counter-example. */
export const removalWords = ({ resource, path }: Removal): string =>
  path.length === 0 ? `the resource ${nameOf(resource)}` : `${path.join('.')} of ${nameOf(resource)}`;
