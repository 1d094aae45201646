import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { evidenceOf, nameOf, tagProperty } from '../../facts/query';
import { isUntaggable, tagPropertyOf } from '../../facts/tag-properties';
import { cannotTell, type Check } from './check';

/** What can be tagged. What nobody says can be counts as soon as it has tags, and is never taken for tagged without. */
export const taggableIn = onceFor((assembly: AssemblyFacts): readonly ResourceFact[] =>
  assembly.resources.filter(({ type }) => !isUntaggable(type)),
);

/** The check of the tags of a resource, unless nobody knows whether it has any. */
export const whenTaggable = (resource: ResourceFact, check: (resource: ResourceFact) => Check): Check => {
  const { type, properties } = resource;
  return tagPropertyOf(type) === undefined && properties[tagProperty(resource)] === undefined
    ? cannotTell(`whether ${nameOf(resource)}, which is ${type}, can be tagged is not known`, evidenceOf(resource))
    : check(resource);
};
