import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { follow } from '../../facts/query';
import { isList, isObject, type TemplateValue } from '../../facts/value';

/** Whether a value is what names the resource, or a text such as an ARN that ends with it: what follows a name makes it another. */
export const namesExactly = (assembly: AssemblyFacts, value: TemplateValue, resource: ResourceFact): boolean => {
  if (follow(assembly, value) === resource) return true;
  const join = isObject(value) ? value['Fn::Join'] : undefined;
  const parts = isList(join) ? join[1] : undefined;
  return parts !== undefined && isList(parts) && follow(assembly, parts.at(-1)) === resource;
};
