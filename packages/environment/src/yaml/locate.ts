import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Path } from './yaml-document';

/** Where a path ends: the node, when it is there, and the offset of the last key or item that is. */
export interface Location {
  readonly node: Node | undefined;
  readonly offset: number;
}

const entriesOf = (map: YAMLMap): ReadonlyMap<string, Location> => {
  const entries = new Map<string, Location>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    entries.set(String(key.value), { node: isNode(value) ? value : undefined, offset: key.range?.[0] ?? 0 });
  }
  return entries;
};

/** Follows paths into a document as far as they go. Remembers the keys of each map: there may be very many. */
export const locator = (document: Document): ((path: Path) => Location) => {
  const known = new Map<YAMLMap, ReadonlyMap<string, Location>>();
  const step = (node: Node | undefined, key: string | number): Location | undefined => {
    if (isMap(node)) {
      const entries = known.get(node) ?? entriesOf(node);
      known.set(node, entries);
      return entries.get(String(key));
    }
    const item = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  };
  return (path) => {
    const top = document.contents ?? undefined;
    let location: Location = { node: top, offset: top?.range?.[0] ?? 0 };
    for (const key of path) {
      const next = step(location.node, key);
      if (next === undefined) return { node: undefined, offset: location.offset };
      location = next;
    }
    return location;
  };
};
