import type { Path } from '../yaml/yaml-document';
import { isPlain } from './plain';
import type { Plain } from './plain';

/** A copy without the values at the given paths. */
export const without = (value: Plain, paths: readonly Path[]): Plain => {
  const inside = Map.groupBy(paths, ([first]) => String(first));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]): [string, unknown][] => {
      const rests = (inside.get(key) ?? []).map(([, ...rest]) => rest);
      if (rests.some((rest) => rest.length === 0)) return [];
      return [[key, isPlain(entry) && rests.length > 0 ? without(entry, rests) : entry]];
    }),
  );
};
