import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { follow } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';

/** The value at a dotted path as the template has it, unresolved intrinsics included. */
export const rawOf = (resource: ResourceFact, path: string): TemplateValue =>
  path.split('.').reduce<TemplateValue>((value, key) => {
    if (isList(value)) return value[Number(key)];
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, resource.properties);

const nested = (value: TemplateValue): readonly TemplateValue[] => {
  if (isList(value)) return value;
  return isObject(value) ? Object.values(value) : [];
};

/** Every resource that a value points at, at any depth: also from inside a text that CloudFormation has yet to join. */
export const mentionsOf = (assembly: AssemblyFacts, value: TemplateValue): readonly ResourceFact[] => {
  const target = follow(assembly, value);
  return target === undefined ? nested(value).flatMap((each) => mentionsOf(assembly, each)) : [target];
};

export const mentions = (assembly: AssemblyFacts, value: TemplateValue, resource: ResourceFact): boolean =>
  mentionsOf(assembly, value).includes(resource);
