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

type Found = WeakMap<object, readonly ResourceFact[]>;

/** Facts never change, and many claims ask the same of the same value. */
const found = new WeakMap<AssemblyFacts, Found>();

const foundIn = (assembly: AssemblyFacts): Found => {
  const known: Found = found.get(assembly) ?? new WeakMap();
  found.set(assembly, known);
  return known;
};

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
