import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Path } from './yaml-document';

/** Where a path ends: the node, when it is there, and the offset of the last key or item that is. */
export interface Location {
  readonly node: Node | undefined;
  readonly offset: number;
}

const nodeOf = (value: unknown, document: Document): Node | undefined => {
  if (!isNode(value)) return undefined;
  return isAlias(value) ? value.resolve(document) : value;
};

const step = (node: Node | undefined, key: string | number, document: Document): Location | undefined => {
  if (isMap(node)) {
    const pair = node.items.find(
      ({ key: candidate }) => isScalar(candidate) && String(candidate.value) === String(key),
    );
    if (pair === undefined || !isScalar(pair.key)) return undefined;
    return { node: nodeOf(pair.value, document), offset: pair.key.range?.[0] ?? 0 };
  }
  if (!isSeq(node) || typeof key !== 'number') return undefined;
  const item = node.items[key];
  return isNode(item) ? { node: nodeOf(item, document), offset: item.range?.[0] ?? 0 } : undefined;
};

/** Follows a path into a document as far as it goes. */
export const locate = (document: Document, path: Path): Location => {
  const top = document.contents ?? undefined;
  let location: Location = { node: top, offset: top?.range?.[0] ?? 0 };
  for (const key of path) {
    const next = step(location.node, key, document);
    if (next === undefined) return { node: undefined, offset: location.offset };
    location = next;
  }
  return location;
};
