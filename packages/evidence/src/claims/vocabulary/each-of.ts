import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { isList } from '../../facts/value';
import { allOf, cannotTell, fails, type Check } from './check';

/** One check for every item of the list at `path`, by the item's own path (`SubnetIds.0`). No list is no check; an unresolved one is ignorance. */
export const eachOf = (resource: ResourceFact, path: string, check: (itemPath: string) => Check): readonly Check[] => {
  const found = property(resource, path);
  if (found.kind === 'absent') return [];
  if (found.kind === 'unresolved')
    return [cannotTell(`${path} of ${nameOf(resource)} ${found.reason}`, evidenceOf(resource, path))];
  if (!isList(found.value))
    return [fails(`${path} of ${nameOf(resource)} is not a list`, evidenceOf(resource, path, 'a list'))];
  return found.value.map((_, index) => check(`${path}.${index}`));
};

/** Like `eachOf`, and the list must be there and not be empty. */
export const expectEach = (resource: ResourceFact, path: string, check: (itemPath: string) => Check): Check => {
  const [first, ...rest] = eachOf(resource, path, check);
  return first === undefined
    ? fails(`${path} of ${nameOf(resource)} is not set or empty`, evidenceOf(resource, path))
    : allOf(first, ...rest);
};
