import { GetProductsCommand, PricingClient, type Filter } from '@aws-sdk/client-pricing';
import { mockClient } from 'aws-sdk-client-mock';
import { priceBookSchema, type PriceBook } from '../prices/price-book';
import { readPriceBooks } from '../prices/read-price-books';
import { aProduct } from '../testing/a-product';
import { parseProduct } from './facts/parse-product';
import { refreshBooks, type RefreshBooksOptions } from './refresh-books';
import type { RefreshedBook } from './refresh-book';

const aws = mockClient(PricingClient);

beforeEach(() => {
  aws.reset();
});

/** Answers as AWS does: with the products that have all attributes that are asked for. */
const sells = (...texts: readonly string[]): void => {
  aws.on(GetProductsCommand).callsFake(({ Filters = [] }: { readonly Filters?: readonly Filter[] }) => ({
    PriceList: texts.filter((text) => {
      const attributes = parseProduct(text)?.attributes;
      return Filters.every(({ Field, Value }) => attributes?.get(Field ?? '') === Value);
    }),
  }));
};

const nat = (usd: string): string =>
  aProduct({ usagetype: 'USW2-NatGateway-Hours', attributes: { regionCode: 'us-west-2' }, tiers: { '0': usd } });

const refreshed = async (options: Partial<RefreshBooksOptions> = {}): Promise<readonly RefreshedBook[]> => {
  const refresh = await refreshBooks(readPriceBooks(), { region: 'us-west-2', today: '2026-11-25', ...options });
  if (refresh.kind === 'failed') throw new Error(`AWS failed: ${JSON.stringify(refresh.failure)}`);
  return refresh.books;
};

const priceIn = (book: PriceBook | undefined, key: string): unknown => book?.prices.find((each) => each.key === key);

test('given a price that changed, then the book has it with its day and where it was read, and the rest as it was', async () => {
  sells(nat('0.0500000000'));
  const [west, ...others] = await refreshed();
  expect(others).toEqual([]);
  const old = readPriceBooks().find(({ region }) => region === 'us-west-2');
  expect(priceIn(west?.book, 'nat-gateway-hour')).toEqual({
    ...(priceIn(old, 'nat-gateway-hour') as object),
    usd: 0.05,
    seen: '2026-11-25',
    readIn: 'The AWS Price List API: AmazonEC2, USW2-NatGateway-Hours',
  });
  expect(west?.book.prices.slice(1)).toEqual(old?.prices.slice(1));
  expect(west?.book.freeTier).toEqual(old?.freeTier);
  expect(priceBookSchema.safeParse(west?.book).success).toBe(true);
});

test('given the same price, then only its day and where it was read are new', async () => {
  sells(nat('0.0450000000'));
  const [west] = await refreshed();
  expect(priceIn(west?.book, 'nat-gateway-hour')).toMatchObject({ usd: 0.045, seen: '2026-11-25' });
});

test('given a price that the book lacks, then it is in the unit of another book, after the others', async () => {
  const old = readPriceBooks().find(({ region }) => region === 'us-west-2');
  if (old === undefined) throw new Error('the book is there');
  const poorer = { ...old, prices: old.prices.filter(({ key }) => key !== 'aurora-io') };
  sells(
    aProduct({
      usagetype: 'USW2-Aurora:StorageIOUsage',
      attributes: { databaseEngine: 'Aurora PostgreSQL' },
      tiers: { '0': '0.0000002200' },
    }),
  );
  const books = [poorer, ...readPriceBooks().filter(({ region }) => region !== 'us-west-2')];
  const refresh = await refreshBooks(books, { region: 'us-west-2', today: '2026-11-25' });
  if (refresh.kind === 'failed') throw new Error('AWS answered');
  expect(refresh.books[0]?.book.prices.at(-1)).toMatchObject({
    key: 'aurora-io',
    per: 1_000_000,
    usd: 0.22,
    seen: '2026-11-25',
    source: 'https://aws.amazon.com/rds/aurora/pricing/',
  });
});

test('given a change by more than a factor of three, then it is refused unless it is accepted by name', async () => {
  sells(nat('0.4500000000'));
  const [refused] = await refreshed();
  expect(refused?.verdicts).toContainEqual({ kind: 'refused', key: 'nat-gateway-hour', before: 0.045, usd: 0.45 });
  expect(priceIn(refused?.book, 'nat-gateway-hour')).toMatchObject({ usd: 0.045, seen: '2026-07-31' });
  const [other] = await refreshed({ accept: ['nat-gateway-gb'] });
  expect(other?.verdicts).toEqual(refused?.verdicts);
  const [accepted] = await refreshed({ accept: ['nat-gateway-hour'] });
  expect(priceIn(accepted?.book, 'nat-gateway-hour')).toMatchObject({ usd: 0.45 });
});

test('given no region, then every book is renewed, and each is asked for under its own names', async () => {
  sells(nat('0.05'), aProduct({ usagetype: 'NatGateway-Hours', tiers: { '0': '0.06' } }));
  const books = await refreshed({ region: undefined });
  expect(books.map(({ book }) => [book.region, priceIn(book, 'nat-gateway-hour')])).toMatchObject([
    ['us-east-1', { usd: 0.06 }],
    ['us-west-2', { usd: 0.05 }],
  ]);
});

test('given a region without a book, then one is begun with what AWS says, and nothing else', async () => {
  sells(aProduct({ usagetype: 'EU-NatGateway-Hours', tiers: { '0': '0.048' } }));
  const [book, ...others] = await refreshed({ region: 'eu-west-1' });
  expect(others).toEqual([]);
  expect(book?.book).toMatchObject({ region: 'eu-west-1', freeTier: [] });
  expect(book?.book.prices.map(({ key, usd }) => [key, usd])).toEqual([['nat-gateway-hour', 0.048]]);
  expect(priceBookSchema.safeParse(book?.book).success).toBe(true);
});

test('given nothing but an answer that is no list of products, then every price stays, and says why', async () => {
  aws.on(GetProductsCommand).resolves({ PriceList: ['{"product":{"__proto__":{"usd":1}}}'] });
  const [west] = await refreshed();
  expect(west?.book).toEqual(readPriceBooks().find(({ region }) => region === 'us-west-2'));
  expect(new Set(west?.verdicts.map(({ kind }) => kind))).toEqual(new Set(['left']));
  expect(west?.verdicts[0]).toMatchObject({ why: 'the answer about USW2-NatGateway-Hours is no list of products' });
});

test('prices of the edge stand in one book: no other one asks for them', async () => {
  sells();
  const [west] = await refreshed();
  expect(west?.verdicts.find(({ key }) => key === 'cdn-gb')).toEqual({
    kind: 'left',
    key: 'cdn-gb',
    before: undefined,
    why: 'it stands in the book of us-east-1',
  });
  const asked = aws.calls().map(({ args }) => args[0].input);
  expect(asked).not.toContainEqual(expect.objectContaining({ ServiceCode: 'AmazonCloudFront' }));
});

test.each([
  ['AccessDeniedException', { kind: 'permission-missing', action: 'pricing:GetProducts' }],
  ['ThrottlingException', { kind: 'throttled', action: 'pricing:GetProducts' }],
  ['CredentialsProviderError', { kind: 'no-credentials' }],
])('given %s in the middle of a book, then there is no book, only the failure', async (name, failure) => {
  aws
    .on(GetProductsCommand)
    .resolvesOnce({ PriceList: [nat('0.05')] })
    .rejects(Object.assign(new Error('no'), { name }));
  expect(await refreshBooks(readPriceBooks(), { today: '2026-11-25' })).toEqual({ kind: 'failed', failure });
});
