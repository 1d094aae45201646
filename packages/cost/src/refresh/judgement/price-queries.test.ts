import { readPriceBooks } from '../../prices/read-price-books';
import { PRICE_KEYS } from '../../prices/price-keys';
import { PRICE_QUERIES } from './price-queries';
import type { PriceQuery } from './price-query';
import { usageNames } from './usage-names';

const queries = Object.values(PRICE_QUERIES).filter((query): query is PriceQuery => !('why' in query));

test('given the regions of the books that ship, then every query knows how its product is written there', () => {
  for (const { region } of readPriceBooks())
    for (const query of queries) expect(usageNames(query, region).length).toBeGreaterThan(0);
});

test('no two prices are the same product: one of them would be read twice under two names', () => {
  const ids = queries.map(({ service, usage, attributes }) => JSON.stringify([service, usage, attributes]));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a price that nobody asks for says why', () => {
  const silent = PRICE_KEYS.filter((key) => 'why' in PRICE_QUERIES[key]);
  expect(silent).toEqual(['waf-request']);
});

describe('usage types are written as bills have them', () => {
  test.each([
    ['nat-gateway-hour', 'us-west-2', ['USW2-NatGateway-Hours']],
    ['nat-gateway-hour', 'us-east-1', ['USE1-NatGateway-Hours', 'NatGateway-Hours']],
    ['kms-request', 'us-west-2', ['us-west-2-KMS-Requests']],
    ['transfer-regions-gb', 'us-east-1', ['USE1-USW2-AWS-Out-Bytes']],
    ['transfer-regions-gb', 'us-west-2', ['USW2-USE1-AWS-Out-Bytes']],
    ['transfer-regions-gb', 'eu-west-1', []],
    ['dashboard', 'eu-west-1', ['DashboardsUsageHour']],
    ['nat-gateway-hour', 'mars-north-1', []],
  ] as const)('%s in %s', (key, region, names) => {
    const query = PRICE_QUERIES[key];
    expect('why' in query ? undefined : usageNames(query, region)).toEqual(names);
  });
});
