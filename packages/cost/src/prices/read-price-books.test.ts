import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CostError } from '../cost-error';
import { readPriceBook } from './read-price-book';
import { readPriceBooks } from './read-price-books';

const bookWith = (change: (text: string) => string): string => {
  const text = readFileSync(join(__dirname, '../../prices/us-west-2.json'), 'utf8');
  const file = join(mkdtempSync(join(tmpdir(), 'hexastyle-cost-')), 'us-west-2.json');
  writeFileSync(file, change(text));
  return file;
};

test('the books that ship are sound: one a region, named after it, with a page of AWS and a day for each price', () => {
  const books = readPriceBooks();
  expect(books.map(({ region }) => region)).toEqual(['us-east-1', 'us-west-2']);
  for (const price of books.flatMap(({ prices }) => prices)) {
    expect(price.source).toMatch(/^https:\/\/aws[.]amazon[.]com\/.+\/pricing\//);
    expect(price.seen).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('given a folder of its own, then its book stands instead of the one that ships, and others are as they ship', () => {
  const file = bookWith((text) => text.replace('"usd": 0.045', '"usd": 0.99'));
  const books = readPriceBooks(dirname(file));
  expect(books.map(({ region, prices }) => [region, prices[0]?.usd])).toEqual([
    ['us-east-1', 0.045],
    ['us-west-2', 0.99],
  ]);
});

test('given a folder that is not there, then the books that ship are all there are', () => {
  expect(readPriceBooks('/nowhere')).toEqual(readPriceBooks());
});

test('given a folder of its own with a book that is wrong, then it is refused, and nothing stands in for it', () => {
  const file = bookWith((text) => text.slice(0, 100));
  expect(() => readPriceBooks(dirname(file))).toThrow(CostError);
});

test('a free allowance is one of a price that the book has', () => {
  for (const { prices, freeTier } of readPriceBooks())
    expect(prices.map(({ key }) => key)).toEqual(expect.arrayContaining(freeTier.map(({ price }) => price)));
});

describe('given a book that is wrong, then it is refused with the file and the place', () => {
  test.each([
    ['a price below zero', (text: string) => text.replace('"usd": 0.045', '"usd": -1'), /prices[.]0[.]usd/],
    ['an unknown price', (text: string) => text.replace('nat-gateway-hour', 'nat-gatway-hour'), /prices[.]0[.]key/],
    ['a price twice', (text: string) => text.replace('public-ipv4-hour', 'nat-gateway-hour'), /listed twice/],
    [
      'a price without a date',
      (text: string) => text.replace(/"seen": ".*?"/, '"seen": "lately"'),
      /prices[.]0[.]seen/,
    ],
    [
      'a price that somebody else claims',
      (text: string) => text.replace('https://aws.amazon.com/vpc/pricing/', 'https://example.com/'),
      /prices[.]0[.]source/,
    ],
    ['a book that was cut off', (text: string) => text.slice(0, 100), /cannot be read/],
  ])('%s', (_what, change, message) => {
    const file = bookWith(change);
    expect(() => readPriceBook(file)).toThrow(CostError);
    expect(() => readPriceBook(file)).toThrow(message);
    expect(() => readPriceBook(file)).toThrow(file);
  });
});
