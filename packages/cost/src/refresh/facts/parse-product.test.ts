import { aProduct } from '../../testing/a-product';
import { parseProduct } from './parse-product';

test('given a product, then its attributes, its family and every step of its price are read', () => {
  const text = aProduct({
    usagetype: 'Lambda-GB-Second',
    sku: 'TG3M4CAGBA3NYQBH',
    family: 'Serverless',
    attributes: { regionCode: 'us-east-1' },
    tiers: { '0': '0.0000166667', '6000000000': '0.0000150000' },
  });
  const product = parseProduct(text);
  expect(product?.sku).toBe('TG3M4CAGBA3NYQBH');
  expect(product?.attributes.get('usagetype')).toBe('Lambda-GB-Second');
  expect(product?.attributes.get('regionCode')).toBe('us-east-1');
  expect(product?.attributes.get('productFamily')).toBe('Serverless');
  expect(product?.tiers).toEqual([
    { from: 0, usd: 0.0000166667 },
    { from: 6_000_000_000, usd: 0.000015 },
  ]);
});

test('given a product that is only reserved, then it has no step', () => {
  const text = JSON.stringify({ product: { sku: 'A', attributes: {} }, terms: { Reserved: { x: 1 } } });
  expect(parseProduct(text)?.tiers).toEqual([]);
});

test('given attributes that are no text, or are called like parts of an object, then they are no more than that', () => {
  const text =
    '{"product":{"sku":"A","attributes":{"__proto__":"x","constructor":"y","usagetype":7}},"terms":{"OnDemand":{}}}';
  const product = parseProduct(text);
  expect(product?.attributes.get('usagetype')).toBeUndefined();
  expect(product?.attributes.get('constructor')).toBe('y');
  expect({}).not.toHaveProperty('x');
});

const priced = (usd: unknown, beginRange: unknown = '0'): string =>
  JSON.stringify({
    product: { sku: 'A', attributes: {} },
    terms: { OnDemand: { t: { priceDimensions: { d: { beginRange, pricePerUnit: { USD: usd } } } } } },
  });

test('given a price as AWS writes it, then it is a number', () => {
  expect(parseProduct(priced('0.0450000000'))?.tiers).toEqual([{ from: 0, usd: 0.045 }]);
});

describe('given something else, then it is no product', () => {
  test.each([
    ['broken JSON', '{"product":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['no terms', '{"product":{"sku":"A","attributes":{}}}'],
    ['a SKU that would write on a terminal', '{"product":{"sku":"\\u001b[2J","attributes":{}},"terms":{}}'],
    ['a price below zero', priced('-0.045')],
    ['a price with an exponent', priced('1e400')],
    ['a price that is no number', priced('free')],
    ['a price that is no text', priced(0.045)],
    ['a price in words of a program', priced('0x10')],
    ['a price in another currency', priced(undefined)],
    ['a price longer than any number', priced('9'.repeat(400))],
    ['a beginning that is no number', priced('1', 'Inf')],
    ['more text than any product has', priced('1').padEnd(1_000_001)],
  ])('%s', (_what, text) => {
    expect(parseProduct(text)).toBeUndefined();
  });
});
