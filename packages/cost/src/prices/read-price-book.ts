import { readFileSync } from 'node:fs';
import { CostError } from '../cost-error';
import { priceBookSchema, type PriceBook } from './price-book';

const jsonOf = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new CostError('prices-unreadable', {
      where: file,
      problem: `the price book cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      fix: 'Install the package again, or mend the file',
      cause,
    });
  }
};

/** Reads one price book. Throws `prices-unreadable` or `prices-shape`. */
export const readPriceBook = (file: string): PriceBook => {
  const result = priceBookSchema.safeParse(jsonOf(file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CostError('prices-shape', {
    where: file,
    problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unexpected'}`,
    fix: 'Mend the price; packages/cost/src/prices/price-book.ts says what it must have',
    cause: result.error,
  });
};
