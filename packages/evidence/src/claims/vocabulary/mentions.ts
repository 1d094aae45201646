import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { keysOfPath } from '../../facts/keys-of-path';
import { onceFor } from '../../facts/once-for';
import { follow } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';

/** The value at a dotted path as the template has it, unresolved intrinsics included. */
export const rawOf = (resource: ResourceFact, path: string): TemplateValue => {
  let value: TemplateValue = resource.properties;
  for (const key of keysOfPath(path)) {
    if (isList(value)) value = value[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
};

type Found = WeakMap<object, readonly ResourceFact[]>;

const foundIn = onceFor<AssemblyFacts, Found>(() => new WeakMap());

const search = (assembly: AssemblyFacts, value: TemplateValue, into: ResourceFact[]): void => {
  if (typeof value !== 'object') return;
  const target = follow(assembly, value);
  if (target !== undefined) into.push(target);
  else for (const each of isList(value) ? value : Object.values(value)) search(assembly, each, into);
};

/** Every resource that a value points at, at any depth: also from inside a text that CloudFormation has yet to join. */
export const mentionsOf = (assembly: AssemblyFacts, value: TemplateValue): readonly ResourceFact[] => {
  if (typeof value !== 'object') return [];
  const known = foundIn(assembly);
  const before = known.get(value);
  if (before !== undefined) return before;
  const mentioned: ResourceFact[] = [];
  search(assembly, value, mentioned);
  known.set(value, mentioned);
  return mentioned;
};

export const mentions = (assembly: AssemblyFacts, value: TemplateValue, resource: ResourceFact): boolean =>
  mentionsOf(assembly, value).includes(resource);
