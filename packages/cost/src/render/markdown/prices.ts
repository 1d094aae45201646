import type { CostLine } from '../../estimate/cost-line';
import type { PriceBook, Price } from '../../prices/price-book';
import { table } from './table';

const row = (region: string, { service, what, source, readIn, seen, unit, usd }: Price): readonly string[] => [
  region,
  service,
  what,
  `${source} ${readIn}`,
  seen,
  `${usd} / ${unit}`,
];

/** The prices that the estimate used, each with its day and its source. */
export const prices = (lines: readonly CostLine[], books: readonly PriceBook[]): readonly string[] => {
  const used = new Set(lines.flatMap((line) => (line.kind === 'priced' ? [line.price] : [])));
  const rows = table(
    ['Region', 'Service', 'What', 'Price page of AWS, and where the figure was read', 'Seen', 'USD'],
    books.flatMap(({ region, prices: all }) =>
      all.filter((price) => used.has(price)).map((price) => row(region, price)),
    ),
    1,
  );
  return ['`npx hexastyle prices refresh` renews them with what the AWS Price List API says.', '', ...rows];
};
