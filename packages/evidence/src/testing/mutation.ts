import { isAbsent, type Facts, type ResourceFact } from '../facts/facts';
import type { TemplateObject, TemplateValue } from '../facts/value';

/**
 * A change of the facts that must turn claims from verified to missing: `claims/<pillar>/<claim-id>.mutation.ts` exports one as
 * `mutation`. It is applied to the reference assembly, and no claim outside `affects` may lose its verdict.
 */
export interface Mutation {
  /** The claim's own id first, then every other claim that the same change must also turn to missing. */
  readonly affects: readonly [string, ...string[]];
  /** The environment whose assembly verifies the claim. @default 'staging' */
  readonly environment?: string;
  readonly mutate: (facts: Facts) => Facts;
}

type Where = (resource: ResourceFact) => boolean;

const mapResources = (facts: Facts, change: (all: readonly ResourceFact[]) => readonly ResourceFact[]): Facts =>
  isAbsent(facts.assembly)
    ? facts
    : { ...facts, assembly: { ...facts.assembly, resources: change(facts.assembly.resources) } };

export const ofType =
  (...types: readonly string[]): Where =>
  ({ type }) =>
    types.includes(type);

/** Drops the resources; references to them dangle, as they would in a template. */
export const withoutResources = (facts: Facts, where: Where): Facts =>
  mapResources(facts, (all) => all.filter((resource) => !where(resource)));

export const addResources = (facts: Facts, ...resources: readonly ResourceFact[]): Facts =>
  mapResources(facts, (all) => [...all, ...resources]);

const put = (value: TemplateValue, [key, ...rest]: readonly string[], to: TemplateValue): TemplateValue => {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((each: TemplateValue, index) => (String(index) === key ? put(each, rest, to) : each));
  const held: TemplateObject = typeof value === 'object' ? (value as TemplateObject) : {};
  return { ...held, [key]: put(held[key], rest, to) };
};

/** Sets the property at a dotted path of every matching resource; `undefined` removes it. */
export const withProperty = (facts: Facts, where: Where, path: string, to: TemplateValue): Facts =>
  mapResources(facts, (all) =>
    all.map((resource) =>
      where(resource)
        ? { ...resource, properties: put(resource.properties, path.split('.'), to) as TemplateObject }
        : resource,
    ),
  );

/** Changes matching resources at will. */
export const changeResources = (facts: Facts, where: Where, change: (resource: ResourceFact) => ResourceFact): Facts =>
  mapResources(facts, (all) => all.map((resource) => (where(resource) ? change(resource) : resource)));

const rewriteFile = (facts: Facts, path: string, rewrite: (text: string | undefined) => string | undefined): Facts => {
  const { repository } = facts;
  if (isAbsent(repository)) return facts;
  const text = rewrite(repository.read(path));
  const others = repository.files.filter((file) => file !== path);
  return {
    ...facts,
    repository: {
      files: text === undefined ? others : [...others, path].sort(),
      read: (file) => (file === path ? text : repository.read(file)),
    },
  };
};

export const withoutFile = (facts: Facts, path: string): Facts => rewriteFile(facts, path, () => undefined);

export const withFile = (facts: Facts, path: string, text: string): Facts => rewriteFile(facts, path, () => text);

/** Changes the text of a file; one that is not there stays away. */
export const withChangedFile = (facts: Facts, path: string, change: (text: string) => string): Facts =>
  rewriteFile(facts, path, (text) => (text === undefined ? undefined : change(text)));
