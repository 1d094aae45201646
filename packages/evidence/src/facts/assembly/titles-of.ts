import type { StackArtifact } from './read-artifacts';

const counted = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/**
 * What facts call the stacks, in their order: by their name, and where several stages or regions have a stack of one name, by
 * their place in the app as well. Facts point at resources by the title of their stack, so that each is unique.
 */
export const titlesOf = (artifacts: readonly StackArtifact[]): readonly string[] => {
  const names = counted(artifacts.map(({ name }) => name));
  const titles = artifacts.map(({ id, name, displayName = id }) =>
    (names.get(name) ?? 0) > 1 ? `${name} (${displayName})` : name,
  );
  const again = counted(titles);
  return titles.map((title, index) => ((again.get(title) ?? 0) > 1 ? `${title} #${index + 1}` : title));
};
