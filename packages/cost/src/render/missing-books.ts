import type { Estimate } from '../estimate/estimate';

/** Regions in which something would have a price, had they a price book. */
const regionsWithoutBook = ({ lines, pilotLight, books }: Estimate): readonly string[] => {
  const known = new Set(books.map(({ region }) => region));
  const unpriced = [...lines, ...(pilotLight?.activatedLines ?? [])].filter(({ kind }) => kind === 'unpriced');
  return [...new Set(unpriced.map(({ region }) => region))].filter((region) => !known.has(region)).toSorted();
};

/** A sentence for each region that has no price book, and how it gets one. */
export const missingBooks = (estimate: Estimate): readonly string[] =>
  regionsWithoutBook(estimate).map(
    (region) =>
      `There are no prices of ${region}: what stands there is in no sum. \`npx hexastyle prices refresh --region ${region}\` begins its price book.`,
  );
