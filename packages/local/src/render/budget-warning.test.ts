import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_PRICES } from '@hexastyle/cost';
import { temporaryFolder } from '../testing/temporary-folder';
import { budgetWarning } from './budget-warning';
import { aPlatform, aResource } from './testing/a-platform';

const folder = temporaryFolder();

/** A root whose prices of the region of the platform are those of us-east-1. */
const root = (): string => {
  const made = mkdtempSync(join(folder, 'root-'));
  mkdirSync(join(made, 'prices'));
  const book = readFileSync(join(SHIPPED_PRICES, 'us-east-1.json'), 'utf8');
  writeFileSync(join(made, 'prices/eu-west-1.json'), book.replace('"region": "us-east-1"', '"region": "eu-west-1"'));
  return made;
};

/** Gateways at 32.85 USD a month each; the budget is 100 USD. */
const gateways = (count: number) =>
  aPlatform(
    ...Array.from({ length: count }, (_, at) => aResource('AWS::EC2::NatGateway', {}, { logicalId: `Nat${at}` })),
  );

it('given a budget below the estimate, then the warning has both figures and the way out', () => {
  expect(budgetWarning(root(), gateways(4))).toMatch(
    /^blue: The budget of 100[.]00 USD is below the expected 131[.]4\d USD: raise budget[.]monthlyUsd in the descriptor, or buy less[.]$/,
  );
});

it('given a budget that is enough, then there is none', () => {
  expect(budgetWarning(root(), gateways(3))).toBeUndefined();
});
