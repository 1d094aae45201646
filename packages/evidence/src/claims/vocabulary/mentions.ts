import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { keysOfPath } from '../../facts/keys-of-path';
import { onceFor } from '../../facts/once-for';
import { follow } from '../../facts/query';
import { asReference, isList, isObject, type TemplateValue } from '../../facts/value';

/** The value at a dotted path as the template has it, unresolved intrinsics included. */
export const rawOf = (resource: ResourceFact, path: string): TemplateValue => {
  let value: TemplateValue = resource.properties;
  for (const key of keysOfPath(path)) {
    if (isList(value)) value = value[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
};

const search = (value: TemplateValue, into: TemplateValue[]): void => {
  if (typeof value !== 'object') return;
  if (asReference(value) !== undefined) into.push(value);
  else for (const each of isList(value) ? value : Object.values(value)) search(each, into);
};

/** Every reference in a value, at any depth. */
const referencesIn = onceFor((value: Extract<TemplateValue, object>): readonly TemplateValue[] => {
  const references: TemplateValue[] = [];
  search(value, references);
  return references;
});

/** Every resource that a value points at, at any depth: also from inside a text that CloudFormation has yet to join. */
export const mentionsOf = (assembly: AssemblyFacts, value: TemplateValue): readonly ResourceFact[] =>
  typeof value === 'object' ? referencesIn(value).flatMap((each) => follow(assembly, each) ?? []) : [];

export const mentions = (assembly: AssemblyFacts, value: TemplateValue, resource: ResourceFact): boolean =>
  mentionsOf(assembly, value).includes(resource);
