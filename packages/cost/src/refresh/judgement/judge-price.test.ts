import type { Price } from '../../prices/price-book';
import { judgePrice } from './judge-price';
import type { Verdict } from './verdict';

const price: Price = {
  key: 'lambda-request',
  service: 'AWS Lambda',
  what: 'Requests',
  unit: '1M requests',
  per: 1_000_000,
  usd: 0.2,
  seen: '2024-07-01',
  source: 'https://aws.amazon.com/lambda/pricing/',
  readIn: 'somewhere',
};
const readIn = 'The AWS Price List API: AWSLambda, Request';

const judged = (usd: number, known: { readonly price?: Price; readonly accepted?: boolean } = { price }): Verdict =>
  judgePrice(
    'AWSLambda',
    { kind: 'found', usd, usage: 'Request' },
    {
      price: known.price,
      like: price,
      accepted: known.accepted ?? false,
    },
  );

test('given the price of a single one, then it is that of the unit of the book, without what floating point adds', () => {
  // 0.00000057 * 1000000 is 0.5700000000000001
  expect(judged(0.00000057)).toEqual({ kind: 'renewed', key: 'lambda-request', before: 0.2, usd: 0.57, readIn });
});

test('given the same price, then it is confirmed', () => {
  expect(judged(0.0000002)).toEqual({ kind: 'confirmed', key: 'lambda-request', usd: 0.2, readIn });
});

test('given a change by a factor of three, then it is taken; by more, it is refused, in both directions', () => {
  expect(judged(0.0000006).kind).toBe('renewed');
  expect(judged(0.00000061)).toEqual({ kind: 'refused', key: 'lambda-request', before: 0.2, usd: 0.61 });
  expect(judged(0.00000007).kind).toBe('renewed');
  expect(judged(0.00000006).kind).toBe('refused');
});

test('given a change that a person accepted, then it is taken', () => {
  expect(judged(0.00002, { price, accepted: true })).toMatchObject({ kind: 'renewed', usd: 20 });
});

test('given a price that the book lacks, then it is new, and measured by that of another book', () => {
  expect(judged(0.00000025, {})).toEqual({ kind: 'added', key: 'lambda-request', usd: 0.25, readIn });
  expect(judged(0.00025, {})).toMatchObject({ kind: 'refused', before: 0.2, usd: 250 });
  expect(judged(0.00025, { accepted: true })).toMatchObject({ kind: 'added', usd: 250 });
});

test('given nothing found, then it is left with the reason', () => {
  const left = judgePrice('AWSLambda', { kind: 'not-found', why: 'x' }, { price, like: price, accepted: true });
  expect(left).toEqual({ kind: 'left', key: 'lambda-request', before: 0.2, why: 'x' });
});
