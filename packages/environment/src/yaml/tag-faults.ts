import { visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { PlacedMessage } from './message';

const STANDARD = 'tag:yaml.org,2002:';

/** Tags that the parser knows and that make no plain data; one that it does not know has its fault already. */
const REFUSED = new Set(['binary', 'omap', 'pairs', 'set', 'timestamp'].map((type) => STANDARD + type));

/** What is read as bytes, dates or sets: nobody writes that into a descriptor, and no schema expects it. */
export const tagFaults = (document: Document): readonly PlacedMessage[] => {
  const faults: PlacedMessage[] = [];
  const look = (node: Node): void => {
    const tag = 'tag' in node ? (node.tag ?? '') : '';
    if (!REFUSED.has(tag)) return;
    faults.push({
      offset: node.range?.[0] ?? 0,
      problem: `the YAML tag ${tag.replace(STANDARD, '!!')} is not allowed here`,
      fix: 'remove the word that starts with !, or quote the value',
    });
  };
  visit(document, {
    Value: (_, node) => {
      look(node);
    },
  });
  return faults;
};
