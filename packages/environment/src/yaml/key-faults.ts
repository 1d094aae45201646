import { isScalar, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { PlacedMessage } from './message';
import { shorten } from './shorten';

const faultOf = (key: unknown, seen: Set<string>, map: YAMLMap): PlacedMessage | undefined => {
  if (!isScalar(key)) {
    return { offset: map.range?.[0] ?? 0, problem: 'a key is a list or a map', fix: 'write a word before the colon' };
  }
  const offset = key.range?.[0] ?? 0;
  const word = String(key.value);
  if (key.value === null) return { offset, problem: 'a key is empty', fix: 'write a word before the colon' };
  // JavaScript's own: no schema sees what is under it.
  if (word === '__proto__') return { offset, problem: `no key is called ${word}`, fix: 'choose another key' };
  if (seen.has(word)) return { offset, problem: `key "${shorten(word)}" is given twice`, fix: 'keep one of the two' };
  seen.add(word);
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
