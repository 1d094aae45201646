import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { pricesHaveASource as claim } from './prices-have-a-source';

const PRICE = {
  key: 'nat-gateway-hour',
  usd: 0.045,
  unit: 'hour',
  seen: '2024-07-01',
  source: 'https://aws.amazon.com/',
};
const book = (region: string, ...prices: readonly object[]) => JSON.stringify({ region, prices });
const books = (west: string) =>
  anAssembly()
    .file('packages/cost/prices/us-east-1.json', book('us-east-1', PRICE))
    .file('packages/cost/prices/us-west-2.json', west);

testClaim(claim, {
  met: [
    {
      given: 'two books with sources',
      facts: books(book('us-west-2', PRICE, { ...PRICE, usd: 0 })),
      shows: [{ path: 'packages/cost/prices/us-east-1.json' }],
    },
  ],
  notMet: [
    {
      given: 'a price with no source',
      facts: books(book('us-west-2', PRICE, { ...PRICE, source: 'somebody said so' })),
      because: 'in packages/cost/prices/us-west-2.json the price nat-gateway-hour has no source',
    },
    {
      given: 'a price with no day',
      facts: books(book('us-west-2', { ...PRICE, seen: undefined })),
      because: 'no seen',
    },
    { given: 'a price below zero', facts: books(book('us-west-2', { ...PRICE, usd: -1 })), because: 'no usd' },
    { given: 'the book of another region', facts: books(book('us-east-1', PRICE)), because: 'no prices of us-west-2' },
    { given: 'a book with no prices', facts: books(book('us-west-2')), because: 'no prices' },
    { given: 'a price that is a number', facts: books('{"region":"us-west-2","prices":[1]}'), because: 'no object' },
    { given: 'a book that nobody can read', facts: books('{'), because: 'no prices' },
  ],
  unknown: [
    { given: 'no descriptor', facts: books(book('us-west-2', PRICE)).but({ environment: { absent: 'none' } }) },
    { given: 'no repository', facts: anAssembly().but({ repository: { absent: 'no files' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
