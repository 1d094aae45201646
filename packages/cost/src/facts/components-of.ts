import type { Resource } from './resource';
import { listAt } from './list-at';
import { textAt } from './text-at';

/** Types keep their tags under different names. */
const TAG_PROPERTIES = ['Tags', 'BackupPlanTags', 'BackupVaultTags', 'ResourceTags', 'UserPoolTags'];

const tagOf = ({ properties }: Resource): string | undefined => {
  for (const property of TAG_PROPERTIES) {
    const entry = listAt(properties, property).find((each) => textAt(each, 'Key') === 'Component');
    const value = textAt(entry, 'Value') ?? textAt(properties, `${property}.Component`);
    if (value !== undefined) return value;
  }
  return undefined;
};

const mostFrequent = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
};

/**
 * Which component each resource belongs to: its tag `Component`; for types that take no tags the one that most resources of
 * their stack have; the stack's name where nobody tags.
 */
export const componentsOf = (resources: readonly Resource[]): ((resource: Resource) => string) => {
  const ofStack = new Map<string, string>();
  for (const stack of new Set(resources.map((resource) => resource.stack))) {
    const tags = resources.filter((resource) => resource.stack === stack).map(tagOf);
    ofStack.set(stack, mostFrequent(tags.filter((tag) => tag !== undefined)) ?? stack);
  }
  return (resource) => tagOf(resource) ?? ofStack.get(resource.stack) ?? resource.stack;
};
