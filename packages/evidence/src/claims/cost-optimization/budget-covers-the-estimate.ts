import type { Environment } from '@hexastyle/environment';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { LOADS, usdIn, withCostDocument, type CostDocument } from '../vocabulary/cost-document';
import { notMet } from '../vocabulary/require-facts';

const isNamed = (document: CostDocument, monthlyUsd: number): Check => {
  const evidence = document.evidence('components');
  const [, named] = /^The budget is (\S+) USD\b/m.exec(document.section('components')) ?? [];
  return Number(named) === monthlyUsd
    ? holds(evidence)
    : fails(`${document.path} names a budget of ${named ?? 'nothing'}, the descriptor has ${monthlyUsd} USD`, evidence);
};

const covers = (document: CostDocument, monthlyUsd: number): Check => {
  const evidence = document.evidence('components');
  const total = document.rows('components').find(([name]) => name === 'Total');
  const expected = total?.[1 + LOADS.indexOf('expected')];
  return usdIn(expected) <= monthlyUsd
    ? holds(evidence)
    : fails(
        `the expected load costs ${expected ?? 'nothing'} USD by ${document.path}, the budget is ${monthlyUsd} USD`,
        evidence,
      );
};

const check = (document: CostDocument, { budget: { monthlyUsd } }: Environment): readonly Check[] => [
  isNamed(document, monthlyUsd),
  covers(document, monthlyUsd),
];

export const budgetCoversTheEstimate: Claim = {
  id: 'budget-covers-the-estimate',
  pillar: 'cost-optimization',
  section: 'Cost Documentation',
  principles: ['Analyze and attribute expenditure'],
  statement: 'The budget of the descriptor is enough for what the expected load is estimated to cost.',
  bestPractices: ['COST01-BP03', 'COST02-BP02'],
  fix: 'Raise `budget.monthlyUsd` in the descriptor or lower what costs most by docs/cost, and run `npx projen`.',
  evaluate: (facts) =>
    withCostDocument(facts, (document, environment) =>
      conclude(check(document, environment), {
        met: 'The expected load costs less than the budget.',
        none: notMet('The document has no total.'),
        strength: 'declared',
      }),
    ),
};
