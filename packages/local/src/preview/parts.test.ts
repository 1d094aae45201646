import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_PRICES } from '@hexastyle/cost';
import { readEnvironments } from '@hexastyle/environment';
import { estimateAt } from '../render/estimate-at';
import { repository } from '../repository';
import { temporaryFolder } from '../testing/temporary-folder';
import { costOf } from './parts';
import type { PreviewedCost } from './preview';

const folder = temporaryFolder();
const BOOK = 'us-east-1.json';
const NAT_HOUR = /("key": "nat-gateway-hour",[^}]*?"usd": )0\.\d+/;

const gateway = {
  region: 'us-east-1',
  stack: 'hexastyle-staging-network',
  logicalId: 'Gateway',
  type: 'AWS::EC2::NatGateway',
  constructPath: undefined,
  source: undefined,
  properties: {},
  attributes: {},
};

/** What gateways cost in a repository that has been prepared like this. */
const costIn = (prepare: (root: string) => void, ...gateways: readonly (typeof gateway)[]): PreviewedCost => {
  const root = mkdtempSync(join(folder, 'root-'));
  prepare(root);
  const [environment] = readEnvironments(repository);
  if (environment === undefined) throw new Error('there is no environment');
  return costOf(estimateAt(root, environment, { resources: gateways, resting: [] }));
};

/** What the gateway costs at the quietest load. */
const lowestCost = (prepare: (root: string) => void): number => costIn(prepare, gateway).total.usd.low;

const priced = (usd: string) => (root: string) => {
  mkdirSync(join(root, 'prices'));
  const text = readFileSync(join(SHIPPED_PRICES, BOOK), 'utf8');
  expect(text).toMatch(NAT_HOUR);
  writeFileSync(join(root, 'prices', BOOK), text.replace(NAT_HOUR, `$1${usd}`));
};

it('given a price book of the repository, then the preview is at its prices', () => {
  expect(lowestCost(priced('9')) - lowestCost(priced('8'))).toBeCloseTo(730, 6);
});

it('given none for the region, then the preview is at the prices that ship', () => {
  const shipped = lowestCost((root) => {
    cpSync(SHIPPED_PRICES, join(root, 'prices'), { recursive: true });
  });
  expect(lowestCost(() => undefined)).toBe(shipped);
  expect(shipped).toBeGreaterThan(0);
});

it('given a region without a price book, then the preview tells which', () => {
  const { missingBooks } = costIn(() => undefined, gateway, { ...gateway, region: 'eu-west-1' });
  expect(missingBooks).toEqual([expect.stringContaining('There are no prices of eu-west-1')]);
});
