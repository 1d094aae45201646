import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PriceBook } from './price-book';
import { readPriceBook } from './read-price-book';

const FOLDER = join(__dirname, '../../prices');

/** Reads the price books that this package ships, one a region. Throws `CostError`. */
export const readPriceBooks = (folder = FOLDER): readonly PriceBook[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readPriceBook(join(folder, name)));
