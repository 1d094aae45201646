import { parseProduct } from '../facts/parse-product';
import { aProduct } from '../../testing/a-product';
import { findPrice, type Found } from './find-price';
import type { PriceQuery } from './price-query';

const NAT: PriceQuery = { service: 'AmazonEC2', usage: ['NatGateway-Hours'] };
const free = { '0': '0', '1000': '0.00002' };

const found = (texts: readonly string[], query = NAT, region = 'us-west-2'): Found =>
  findPrice(
    texts.flatMap((text) => parseProduct(text) ?? []),
    query,
    region,
  );

const product = (usagetype: string, more: Partial<Parameters<typeof aProduct>[0]> = {}): string =>
  aProduct({ usagetype, tiers: { '0': '0.0450000000' }, ...more });

test('given one product with one price, then that is the price', () => {
  expect(found([product('USW2-NatGateway-Hours')])).toEqual({
    kind: 'found',
    usd: 0.045,
    usage: 'USW2-NatGateway-Hours',
  });
});

test('given products beside it that are meant by something else, then they do not count', () => {
  const others = [
    'USW2-NatGateway-Bytes',
    'USW2-RegionalNatGateway-Hours',
    'NatGateway-Hours',
    'USE1-NatGateway-Hours',
  ];
  expect(found([...others.map((each) => product(each)), product('USW2-NatGateway-Hours')]).kind).toBe('found');
  expect(found(others.map((each) => product(each)))).toEqual({
    kind: 'not-found',
    why: 'the Price List has no product USW2-NatGateway-Hours',
  });
});

test('given a product of another region under a name without a prefix, then it is not taken', () => {
  const ohio = product('NatGateway-Hours', { attributes: { regionCode: 'us-east-2' } });
  const virginia = product('NatGateway-Hours', { attributes: { regionCode: 'us-east-1' }, tiers: { '0': '0.05' } });
  expect(found([ohio], NAT, 'us-east-1').kind).toBe('not-found');
  expect(found([ohio, virginia], NAT, 'us-east-1')).toMatchObject({ kind: 'found', usd: 0.05 });
});

test('given a query with attributes, then the product must have all of them, also when the endpoint does not filter', () => {
  const query = { ...NAT, attributes: { productFamily: 'Storage', volumeType: 'Standard' } };
  const right = product('USW2-NatGateway-Hours', { family: 'Storage', attributes: { volumeType: 'Standard' } });
  expect(found([right], query).kind).toBe('found');
  expect(found([product('USW2-NatGateway-Hours', { family: 'Storage' })], query).kind).toBe('not-found');
  expect(found([product('USW2-NatGateway-Hours', { attributes: { volumeType: 'Standard' } })], query).kind).toBe(
    'not-found',
  );
});

test('given two products, then it is ambiguous, also at the same price, and both are named', () => {
  const two = ['BBB', 'AAA'].map((sku) => product('USW2-NatGateway-Hours', { sku }));
  expect(found(two)).toEqual({ kind: 'not-found', why: 'ambiguous: the products AAA, BBB are all meant' });
});

test('given the same product twice, as on two pages, then it is one', () => {
  expect(found([product('USW2-NatGateway-Hours'), product('USW2-NatGateway-Hours')]).kind).toBe('found');
});

test('given several steps, then the first is the price, whatever their order', () => {
  const tiers = { '51200': '0.022', '0': '0.023', '512000': '0.021' };
  expect(found([product('USW2-NatGateway-Hours', { tiers })])).toMatchObject({ usd: 0.023 });
});

test('given a step that is free, then it is no price; the one that the query names is', () => {
  const text = product('USW2-NatGateway-Hours', { tiers: free });
  expect(found([text])).toMatchObject({ kind: 'not-found', why: expect.stringContaining('is free from 0') as string });
  expect(found([text], { ...NAT, from: 1000 })).toMatchObject({ kind: 'found', usd: 0.00002 });
  expect(found([text], { ...NAT, from: 2000 })).toMatchObject({
    kind: 'not-found',
    why: 'USW2-NatGateway-Hours has no on-demand price that begins at 2000',
  });
});

test('given two terms, as one of today and one of next month, then it is ambiguous', () => {
  const [first, second] = [parseProduct(product('USW2-NatGateway-Hours')), { from: 0, usd: 0.05 }];
  if (first === undefined) throw new Error('it is a product');
  expect(findPrice([{ ...first, tiers: [...first.tiers, second] }], NAT, 'us-west-2')).toMatchObject({
    kind: 'not-found',
    why: 'ambiguous: USW2-NatGateway-Hours has 2 prices that begin at 0',
  });
});
