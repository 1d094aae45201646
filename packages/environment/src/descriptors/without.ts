import type { Path } from '../yaml/yaml-document';
import { isPlain } from './plain';
import type { Plain } from './plain';

/** A copy without the values at the given paths. */
export const without = (value: Plain, paths: readonly Path[]): Plain =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]): [string, unknown][] => {
      const inside = paths.filter(([first]) => String(first) === key).map(([, ...rest]) => rest);
      if (inside.some((rest) => rest.length === 0)) return [];
      return [[key, isPlain(entry) && inside.length > 0 ? without(entry, inside) : entry]];
    }),
  );
