import type { Environment } from '@hexastyle/environment';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { LOADS, usdIn, withCostDocument, type CostDocument } from '../vocabulary/cost-document';
import { notMet } from '../vocabulary/require-facts';

const loadCheck = (document: CostDocument, what: string, wanted: readonly number[]): Check => {
  const [, ...found] = document.rows('the-load').find(([name]) => name === what) ?? [];
  const evidence = document.evidence('the-load');
  return found.map(Number).join() === wanted.join()
    ? holds(evidence)
    : fails(
        `"${what}" of ${document.path} is ${found.join(', ') || 'not there'}, the descriptor has ${wanted.join(', ')}`,
        evidence,
      );
};

/** More use never costs less. */
const growth = (document: CostDocument): Check => {
  const [, ...amounts] = document.rows('components').find(([name]) => name === 'Total') ?? [];
  const usd = amounts.map(usdIn);
  const grows = usd.length === LOADS.length && usd.every((amount, index) => amount >= (usd[index - 1] ?? 0));
  const evidence = document.evidence('components');
  return grows
    ? holds(evidence)
    : fails(`the total of ${document.path} does not grow from load to load: ${amounts.join(', ')}`, evidence);
};

const check = (document: CostDocument, { workload }: Environment): readonly Check[] => [
  loadCheck(
    document,
    'Users',
    LOADS.map((load) => workload[load].users),
  ),
  loadCheck(
    document,
    'Check-ins of a user a day',
    LOADS.map((load) => workload[load].checkInsPerUserPerDay),
  ),
  growth(document),
];

export const costsAreKnownForThreeLoads: Claim = {
  id: 'costs-are-known-for-three-loads',
  pillar: 'cost-optimization',
  section: 'Cost Documentation',
  principles: ['Adopt a consumption model', 'Measure overall efficiency'],
  statement:
    'The cost document says what the environment costs at the low, the expected and the high load of its descriptor.',
  bestPractices: ['COST05-BP06', 'COST09-BP01'],
  fix: 'Set `workload` in the descriptor and run `npx projen`, which writes docs/cost anew.',
  evaluate: (facts) =>
    withCostDocument(facts, (document, environment) =>
      conclude(check(document, environment), {
        met: 'The loads are those of the descriptor, and the cost grows with them.',
        none: notMet('The document has no load.'),
        strength: 'declared',
      }),
    ),
};
