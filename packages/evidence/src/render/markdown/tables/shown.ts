import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { follow, property } from '../../../facts/query';
import { isList, type TemplateValue } from '../../../facts/value';
import { placeOf } from '../../place-of';

/** A property as text; a reference as the construct it leads to. */
export const shown = (assembly: AssemblyFacts, resource: ResourceFact, path: string): string | undefined => {
  const found = property(resource, path);
  if (found.kind === 'absent') return undefined;
  return found.kind === 'unresolved' ? 'known at deployment' : valueShown(assembly, found.value);
};

/** A value as text. */
export const valueShown = (assembly: AssemblyFacts, value: TemplateValue): string => {
  if (value === undefined) return '';
  if (isList(value)) return value.map((each) => valueShown(assembly, each)).join(', ');
  if (typeof value !== 'object') return String(value);
  const target = follow(assembly, value);
  return target === undefined ? 'known at deployment' : placeOf(target);
};
