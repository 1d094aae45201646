import { readPriceBooks } from '@hexastyle/cost';
import { resolve } from 'node:path';
import { ownPrices } from '../cli/own-prices';
import type { Format } from '../cli/options';
import { fold } from '../render/table/fold';
import { renderJson } from '../render/render-json';
import { addCosts } from './add-costs';
import { addEvidence } from './add-evidence';
import { compareSides } from './compare-sides';
import type { Comparison } from './comparison';
import { renderComment } from './comment/render-comment';
import { loadLibrary } from './library';
import { readSide } from './read-side';
import { renderComparison } from './render-comparison';

/** The options of `hexastyle diff`, as they were given. */
export interface DiffOptions {
  readonly base: string;
  readonly head: string;
  readonly format: Format;
  /** The same as `--format json`. */
  readonly json?: boolean | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Where the command runs and what it prints to. */
interface Surroundings {
  readonly directory: string;
  readonly coloured: boolean;
  /** Columns of the terminal. @default lines are as long as they are */
  readonly width?: number | undefined;
  readonly print: (text: string) => void;
}

const render = (comparison: Comparison, format: Format, { coloured, width }: Surroundings): string => {
  switch (format) {
    case 'table':
      return fold(renderComparison(comparison, coloured), width);
    case 'json':
      return renderJson([comparison]);
    case 'markdown':
      return renderComment(comparison);
  }
};

/** Runs `hexastyle diff`. True when nothing differs; rejects with `EvidenceError` on unreadable input. */
export const diffCommand = async (options: DiffOptions, surroundings: Surroundings): Promise<boolean> => {
  const { directory, print } = surroundings;
  const [baseFolder, headFolder] = [resolve(directory, options.base), resolve(directory, options.head)];
  const base = readSide(baseFolder, '--base');
  const head = readSide(headFolder, '--head');
  const books = readPriceBooks(ownPrices(directory));
  const plain = addCosts(compareSides(await loadLibrary(), base, head), baseFolder, headFolder, books);
  const comparison = addEvidence(plain, { base: baseFolder, head: headFolder, today: options.today });
  print(render(comparison, options.json === true ? 'json' : options.format, surroundings));
  return !comparison.different;
};
