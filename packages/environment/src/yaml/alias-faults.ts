import { visit } from 'yaml';
import type { Document } from 'yaml';
import { shorten } from './shorten';
import type { PlacedMessage } from './message';

/** Aliases, each name once: they save a person a line, and let a small file stand for a huge one. */
export const aliasFaults = (document: Document): readonly PlacedMessage[] => {
  const faults: PlacedMessage[] = [];
  const seen = new Set<string>();
  visit(document, {
    Alias: (_, { source, range }) => {
      if (seen.has(source)) return;
      seen.add(source);
      const problem = `the alias *${shorten(source)} is not allowed here`;
      faults.push({
        offset: range?.[0] ?? 0,
        problem,
        fix: 'write the value itself; a value that starts with * needs quotes',
      });
    },
  });
  return faults;
};
