import { stripVTControlCharacters } from 'node:util';
import { readPriceBooks } from '../../prices/read-price-books';
import type { Verdict } from '../judgement/verdict';
import { renderRefresh } from './render-refresh';

const [book] = readPriceBooks();
const readIn = 'The AWS Price List API: X, Y';

const rendered = (verdicts: readonly Verdict[], coloured = false): string => {
  if (book === undefined) throw new Error('a book ships');
  return renderRefresh({ book, verdicts }, coloured);
};

const VERDICTS: readonly Verdict[] = [
  { kind: 'renewed', key: 'nat-gateway-hour', before: 0.04, usd: 0.05, readIn },
  { kind: 'renewed', key: 'nat-gateway-gb', before: 0.04, usd: 0.03, readIn },
  { kind: 'added', key: 'secret', usd: 0.4, readIn },
  { kind: 'confirmed', key: 'trace', usd: 5, readIn },
  { kind: 'refused', key: 's3-gb', before: 0.023, usd: 23 },
  { kind: 'left', key: 'waf-request', before: 0.6, why: 'two products' },
  { kind: 'left', key: 's3-put', before: undefined, why: 'no product' },
];

test('given every kind of verdict, then old and new stand beside each other, and what stayed says why', () => {
  const text = rendered(VERDICTS);
  expect(text).toContain('us-east-1: 2 renewed, 1 new, 1 confirmed, 1 refused, 2 left');
  expect(text).toMatch(/nat-gateway-hour +0[.]04 +-> +0[.]05 +\+25[.]0 %/);
  expect(text).toMatch(/nat-gateway-gb +0[.]04 +-> +0[.]03 +-25[.]0 %/);
  expect(text).toMatch(/secret +none +-> +0[.]4 +new/);
  expect(text).toMatch(/s3-gb +0[.]023 +-> +23 +refused/);
  expect(text).toContain('--accept s3-gb');
  expect(text).toContain('  waf-request: 0.6, two products');
  expect(text).toContain('  s3-put: none, no product');
  expect(text).not.toContain('trace');
});

test('given a terminal, then it is the same in colour', () => {
  const coloured = rendered(VERDICTS, true);
  expect(coloured).not.toBe(rendered(VERDICTS));
  expect(stripVTControlCharacters(coloured)).toBe(rendered(VERDICTS));
});

test('given only prices that are as they were, then there is no table', () => {
  const text = rendered([{ kind: 'confirmed', key: 'trace', usd: 5, readIn }]);
  expect(text.trim()).toBe('us-east-1: 0 renewed, 0 new, 1 confirmed, 0 refused, 0 left');
});
