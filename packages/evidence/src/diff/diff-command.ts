import { readPriceBooks } from '@hexastyle/cost';
import { resolve } from 'node:path';
import { ownPrices } from '../cli/own-prices';
import { addCosts } from './add-costs';
import { compareSides } from './compare-sides';
import { loadLibrary } from './library';
import { readSide } from './read-side';
import { renderComparison } from './render-comparison';

/** The options of `hexastyle diff`, as they were given. */
export interface DiffOptions {
  readonly base: string;
  readonly head: string;
  readonly json?: boolean | undefined;
}

/** Where the command runs and what it prints to. */
interface Surroundings {
  readonly directory: string;
  readonly coloured: boolean;
  readonly print: (text: string) => void;
}

/** Runs `hexastyle diff`. True when nothing differs; rejects with `EvidenceError` on unreadable input. */
export const diffCommand = async (options: DiffOptions, surroundings: Surroundings): Promise<boolean> => {
  const { directory, coloured, print } = surroundings;
  const [baseFolder, headFolder] = [resolve(directory, options.base), resolve(directory, options.head)];
  const base = readSide(baseFolder, '--base');
  const head = readSide(headFolder, '--head');
  const books = readPriceBooks(ownPrices(directory));
  const comparison = addCosts(compareSides(await loadLibrary(), base, head), baseFolder, headFolder, books);
  print(
    options.json === true ? `${JSON.stringify(comparison, undefined, 2)}\n` : renderComparison(comparison, coloured),
  );
  return !comparison.different;
};
