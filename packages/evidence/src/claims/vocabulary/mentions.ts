import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
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

type Found = WeakMap<object, readonly ResourceFact[]>;

const foundIn = onceFor<AssemblyFacts, Found>(() => new WeakMap());

const search = (assembly: AssemblyFacts, value: TemplateValue, into: ResourceFact[]): void => {
  const target = follow(assembly, value);
  if (target !== undefined) into.push(target);
  else for (const each of nested(value)) search(assembly, each, into);
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
