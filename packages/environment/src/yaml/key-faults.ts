import { isScalar, visit } from 'yaml';
import type { Document, Scalar, YAMLMap } from 'yaml';
import type { PlacedMessage } from './message';
import { shorten } from './shorten';

const textOf = (key: Scalar): string => shorten(String(key.value));

const faultOf = (key: unknown, seen: Set<string>, map: YAMLMap): PlacedMessage | undefined => {
  if (!isScalar(key)) {
    return { offset: map.range?.[0] ?? 0, problem: 'a key is a list or a map', fix: 'write a word before the colon' };
  }
  const offset = key.range?.[0] ?? 0;
  if (seen.has(String(key.value))) {
    return { offset, problem: `key "${textOf(key)}" is given twice`, fix: 'keep one of the two' };
  }
  seen.add(String(key.value));
  return undefined;
};

/** Keys given twice in one map, and keys that are not words. In linear time: the parser's own check is quadratic. */
export const keyFaults = (document: Document): readonly PlacedMessage[] => {
  const faults: PlacedMessage[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const fault = faultOf(pair.key, seen, map);
        if (fault !== undefined) faults.push(fault);
      }
    },
  });
  return faults;
};
