import { readPriceBooks, refreshBooks, renderRefresh, wordsOfFailure, type RefreshedBook } from '@hexastyle/cost';
import { join } from 'node:path';
import { bookFolder } from './book-folder';
import type { RefreshOptions } from './options';
import { writeAtomically } from './write-atomically';

/** Where the command runs and what it prints to. */
interface Surroundings {
  readonly directory: string;
  readonly coloured: boolean;
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly print: (text: string) => void;
  /** What a person should see although the output goes elsewhere. */
  readonly warn: (text: string) => void;
}

const isHeard = ({ verdicts }: RefreshedBook): boolean =>
  verdicts.some(({ kind }) => kind === 'renewed' || kind === 'confirmed' || kind === 'added');

/** Writes the books of which AWS said anything. Returns their files. */
const write = (books: readonly RefreshedBook[], folder: string): readonly string[] =>
  books.filter(isHeard).map(({ book }) => {
    const file = join(folder, `${book.region}.json`);
    writeAtomically(file, jsonOf(book));
    return file;
  });

const jsonOf = (content: unknown): string => `${JSON.stringify(content, undefined, 2)}\n`;

const closing = (written: readonly string[], dryRun: boolean): string => {
  if (dryRun) return 'Nothing was written: --dry-run.\n';
  return written.length === 0 ? 'Nothing was written.\n' : `Written: ${written.join(', ')}\n`;
};

/**
 * Runs `hexastyle prices refresh`. True when AWS answered and no price was refused; rejects with `EvidenceError` or `CostError`
 * on unreadable input.
 */
export const pricesCommand = async (options: RefreshOptions, surroundings: Surroundings): Promise<boolean> => {
  const { directory, coloured, now, print, warn } = surroundings;
  const { region, out, accept, dryRun = false, json = false } = options;
  const folder = bookFolder(directory, out);
  const refresh = await refreshBooks(readPriceBooks(folder), { region, accept, today: now.slice(0, 10) });
  if (refresh.kind === 'failed') {
    if (json) print(jsonOf({ failure: refresh.failure }));
    warn(`${wordsOfFailure(refresh.failure)}\n`);
    return false;
  }
  const { books } = refresh;
  const written = dryRun ? [] : write(books, folder);
  if (json) print(jsonOf({ written, books: books.map(({ book, verdicts }) => ({ region: book.region, verdicts })) }));
  else print(`${books.map((each) => renderRefresh(each, coloured)).join('\n')}\n${closing(written, dryRun)}`);
  return !books.some(({ verdicts }) => verdicts.some(({ kind }) => kind === 'refused'));
};
